import type { FocusExit } from "../host/focusExit";
import type { Session } from "../host/Session";

const targets: Readonly<Record<FocusExit, string>> = {
  // The pane is the last thing on the page: on from there begins again at the top.
  forward: ".title-bar button:not(:disabled)",
  backward: "#close-pane",
  // Univer's hidden input, which takes the keys for the grid.
  sheet: "#__editor___INTERNAL_EDITOR__DOCS_NORMAL",
};

/** Takes the keyboard out of the pane, where office.js has asked for it. */
export function moveFocus(exit: FocusExit): void {
  document.querySelector<HTMLElement>(targets[exit])?.focus();
}

/**
 * Ctrl+F6 goes round title bar, sheet and pane, with Shift the other way, as in Excel: Tab cannot, since in the sheet
 * it goes from cell to cell. Returns the way to stop.
 */
export function followFocusKeys(session: Session): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || !event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    const inSheet = document.activeElement?.closest("#grid") instanceof HTMLElement;
    const toPane = inSheet !== event.shiftKey && session.runtime.visibility === "Taskpane";
    if (toPane) enterPane(session);
    else moveFocus(inSheet ? "forward" : "sheet");
  };
  // Before the grid sees the key.
  window.addEventListener("keydown", onKey, true);
  return () => window.removeEventListener("keydown", onKey, true);
}

function enterPane(session: Session): void {
  document.querySelector<HTMLIFrameElement>(".pane-frame iframe")?.focus();
  session.focusPane();
}
