import { Button } from "@fluentui/react-components";
import { importSourceMessages } from "../../../templates/messages/importSources";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import type { Import } from "./useImport";

/** Offers what this person chose the last time for a source of the same headings; it can be forgotten. */
export function RememberedMappingNotice({ current }: { readonly current: Import }) {
  const text = useTexts(importSourceMessages);
  const { remembered, applyRemembered, forgetRemembered } = current;
  if (remembered === null) return null;
  const forget = <Button onClick={forgetRemembered}>{text("forgetRemembered")}</Button>;
  if (remembered.applied) {
    return (
      <Notice intent="success" actions={forget}>
        {text("rememberedApplied")}
      </Notice>
    );
  }
  return (
    <Notice
      intent="info"
      title={text("rememberedTitle")}
      actions={
        <>
          <Button appearance="primary" onClick={applyRemembered}>
            {text("useRemembered")}
          </Button>
          {forget}
        </>
      }
    >
      {text("rememberedHint")}
    </Notice>
  );
}
