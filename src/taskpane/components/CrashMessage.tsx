import { Button } from "@fluentui/react-components";
import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";
import { Notice } from "./Notice";
import { ViewPage } from "./ViewPage";

/** What stands in the place of a view that a bug has stopped. */
export function CrashMessage({ error }: { readonly error: unknown }) {
  const text = useTexts(paneMessages);
  return (
    <ViewPage title={text("productName")}>
      <Notice
        intent="error"
        title={text("crashedTitle")}
        lines={[text("crashedText"), error instanceof Error ? error.message : ""]}
        actions={<Button onClick={() => window.location.reload()}>{text("reload")}</Button>}
      />
    </ViewPage>
  );
}
