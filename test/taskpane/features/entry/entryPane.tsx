import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { EntryView } from "../../../../src/taskpane/features/entry";
import { LanguageProvider } from "../../../../src/taskpane/hooks/LanguageContext";
import { WorkbookProvider } from "../../../../src/taskpane/hooks/WorkbookContext";
import { recordEntry } from "../../../../src/taskpane/journalStore";
import { startMirror } from "../../../../src/taskpane/mirrorStore";

export { journalEntries } from "../../../../src/taskpane/journalStore";

/** Starts the mirror, then draws the view that helps to fill in. */
export async function drawEntry(): Promise<void> {
  await startMirror(recordEntry);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider>
        <WorkbookProvider>
          <EntryView />
        </WorkbookProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
}
