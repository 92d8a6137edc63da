import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { Table48Regular } from "@fluentui/react-icons/svg/table";
import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";
import { useNavigation } from "../hooks/useNavigation";
import { EmptyState } from "./EmptyState";

/** What a view shows in a workbook that has not got our sheets yet: the way to make them. */
export function SheetsNeeded(): ReactElement {
  const text = useTexts(paneMessages);
  const { show } = useNavigation();
  return (
    <EmptyState
      icon={<Table48Regular />}
      title={text("sheetsNeededTitle")}
      actions={
        <Button appearance="primary" onClick={() => show("home")}>
          {text("sheetsNeededAction")}
        </Button>
      }
    >
      {text("sheetsNeededText")}
    </EmptyState>
  );
}
