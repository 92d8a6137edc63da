import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { ListsView } from "../../../../src/taskpane/features/lists";
import { LanguageProvider } from "../../../../src/taskpane/hooks/LanguageContext";
import { WorkbookProvider } from "../../../../src/taskpane/hooks/WorkbookContext";
import { recordEntry } from "../../../../src/taskpane/journalStore";
import { startListOffers } from "../../../../src/taskpane/listOffers";
import { startMirror } from "../../../../src/taskpane/mirrorStore";

export { journalEntries } from "../../../../src/taskpane/journalStore";

/** Starts what lives outside React, then draws the view of team and lists. */
export async function drawLists(): Promise<void> {
  await startMirror(recordEntry);
  await startListOffers((error) => {
    throw error;
  });
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider>
        <WorkbookProvider>
          <ListsView />
        </WorkbookProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
}
