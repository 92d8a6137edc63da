import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/associateCommands";
import { App } from "./App";
import { isSupported } from "./isSupported";
import { recordEntry } from "./journalStore";
import { startListOffers } from "./listOffers";
import { startMirror } from "./mirrorStore";
import { announceCreated, announceCreating, showView } from "./paneDoor";

/**
 * Joins what lives on the shared runtime's one page: the ribbon's commands, connected before the pane is drawn since
 * Excel may call them while it is closed, and the pane itself. Custom functions come with a script of their own.
 */
void Office.onReady(() => {
  associateCommands({
    show: showView,
    announceStart: announceCreating,
    announce: announceCreated,
    report: (command, error) => console.error(command, error),
  });
  // While the pane is closed too: whoever types a row gets its identifier whether they look at the pane or not.
  if (isSupported()) void startMirror(recordEntry).then(() => startListOffers((error) => console.error(error)));
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root");
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
