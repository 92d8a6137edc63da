import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { EntryView } from "../../../../src/taskpane/features/entry";
import { LanguageProvider } from "../../../../src/taskpane/hooks/LanguageContext";
import { PersonProvider } from "../../../../src/taskpane/hooks/PersonContext";
import { writePersonal } from "../../../../src/taskpane/hooks/personalStore";
import { WorkbookProvider } from "../../../../src/taskpane/hooks/WorkbookContext";
import { recordEntry } from "../../../../src/taskpane/journalStore";
import { startMirror } from "../../../../src/taskpane/mirrorStore";

export { journalEntries } from "../../../../src/taskpane/journalStore";

/** Starts the mirror, then draws the view that helps to fill in. */
export async function drawEntry(): Promise<void> {
  writePersonal("name", "李明");
  await startMirror(recordEntry);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider>
        <WorkbookProvider>
          <PersonProvider>
            <EntryView />
          </PersonProvider>
        </WorkbookProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
}
