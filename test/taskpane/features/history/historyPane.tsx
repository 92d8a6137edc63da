import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { UndoNotice } from "../../../../src/taskpane/components/UndoNotice";
import { HistoryView } from "../../../../src/taskpane/features/history";
import { LanguageProvider } from "../../../../src/taskpane/hooks/LanguageContext";

export { applyEdits } from "../../../../src/excel/journal/applyEdits";
export * from "../../../../src/taskpane/journalStore";

/** Draws the History view, and after an action also the notice with which other views offer to undo it. */
export function drawHistory(noticeOf: string | null = null): void {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider>
        {noticeOf === null ? <HistoryView /> : <UndoNotice entryId={noticeOf} lines={["1 个单元格受保护"]} />}
      </LanguageProvider>
    </FluentProvider>,
  );
}
