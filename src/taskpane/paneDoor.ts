import type { CreateSheetsResult } from "../excel/createSheets";

/**
 * The one opening through which ribbon buttons reach the pane: which view is in front, and what “Create sheets” has
 * done. It lives outside React because a button may run before the pane is drawn.
 */
export const tabViews = ["home", "today", "check", "report", "import"] as const;
/** Views behind the menu beside the tabs: a narrow pane has no room for more tabs. */
export const menuViews = ["entry", "lists", "workbook", "history"] as const;
export const views = [...tabViews, ...menuViews] as const;
export type View = (typeof views)[number];
export type MenuView = (typeof menuViews)[number];

let view: View = "home";
let created: CreateSheetsResult | null = null;
let creating = false;
const listeners = new Set<() => void>();

/** Gives the view in front. */
export function currentView(): View {
  return view;
}

/** Brings a view to the front. */
export function showView(next: View): void {
  view = next;
  tell();
}

/** Gives what “Create sheets” did last and nobody has dismissed yet, or null. */
export function lastCreated(): CreateSheetsResult | null {
  return created;
}

/** Tells whether the ribbon's “Create sheets” is at work. */
export function isCreating(): boolean {
  return creating;
}

/** Says that the ribbon's “Create sheets” is at work, until it announces what it did. */
export function announceCreating(): void {
  created = null;
  creating = true;
  tell();
}

/** Puts what “Create sheets” did on the home view; null takes it away. */
export function announceCreated(result: CreateSheetsResult | null): void {
  created = result;
  creating = false;
  tell();
}

/** Hears of every change; returns the way to stop. */
export function onDoorChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
