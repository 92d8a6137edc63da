import type { DisplayLanguage } from "./texts";

export type Theme = "light" | "dark";

/** What the person last chose on this computer; the address may overrule it: `/?lang=en-US&theme=dark`. */
export interface Preferences {
  readonly language: DisplayLanguage;
  readonly theme: Theme;
  /** Pixels. */
  readonly paneWidth: number;
}

export const paneWidths = { least: 320, usual: 360, most: 600 } as const;
const key = "workbench.preferences";

export function readPreferences(): Preferences {
  const stored = parse(localStorage.getItem(key));
  const address = new URLSearchParams(location.search);
  const language = address.get("lang") ?? stored["language"] ?? navigator.language;
  const theme =
    address.get("theme") ?? stored["theme"] ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  return {
    language: typeof language === "string" && language.startsWith("en") ? "en-US" : "zh-CN",
    theme: theme === "dark" ? "dark" : "light",
    paneWidth: limitPaneWidth(Number(stored["paneWidth"] ?? paneWidths.usual)),
  };
}

export function writePreferences(preferences: Preferences): void {
  localStorage.setItem(key, JSON.stringify(preferences));
}

/** Keeps the pane between the narrowest and the widest that Excel allows. */
export function limitPaneWidth(pixels: number): number {
  const { least, usual, most } = paneWidths;
  return Number.isFinite(pixels) ? Math.round(Math.min(most, Math.max(least, pixels))) : usual;
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    // Somebody else's entry: as if nothing had been chosen.
    return {};
  }
}
