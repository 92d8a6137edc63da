import { choiceOf, textOf } from "./members";

const COLOR = /^#[0-9A-F]{6}$/i;
const NAMED: Readonly<Record<string, string>> = {
  white: "#FFFFFF",
  black: "#000000",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  grey: "#808080",
  orange: "#FFA500",
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. */
export function colorOf(value: unknown, location: string): string {
  const text = textOf(value, location);
  const named = NAMED[text.toLowerCase()] ?? text;
  return COLOR.test(named) ? named.toUpperCase() : choiceOf(text, [], location);
}
