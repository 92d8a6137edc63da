/** Where the keyboard goes when it leaves the pane: on, back, or into the sheet. */
export type FocusExit = "forward" | "backward" | "sheet";

/** What office.js tells its host about keys: it takes Tab at both ends of the pane, and Ctrl+F6, for itself. */
const exits: Readonly<Record<number, FocusExit>> = {
  5: "forward",
  6: "sheet",
  13: "forward",
  14: "backward",
  17: "forward",
  18: "backward",
};

/** Reads a `notifyHost` message: `[add-in, what happened]`; undefined for everything but leaving the pane. */
export function focusExitOf(data: unknown): FocusExit | undefined {
  const what: unknown = Array.isArray(data) ? data[1] : undefined;
  return typeof what === "number" ? exits[what] : undefined;
}
