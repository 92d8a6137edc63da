import type { FocusExit } from "../host/focusExit";

const targets: Readonly<Record<FocusExit, string>> = {
  // The pane is the last thing on the page: on from there begins again at the top.
  forward: ".title-bar button:not(:disabled)",
  backward: "#close-pane",
  sheet: "#grid",
};

/** Takes the keyboard out of the pane, where office.js has asked for it. */
export function moveFocus(exit: FocusExit): void {
  document.querySelector<HTMLElement>(targets[exit])?.focus();
}
