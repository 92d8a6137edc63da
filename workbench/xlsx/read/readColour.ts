import { indexedColours } from "./indexedColours";
import { descendant, numberAttribute, type XmlElement } from "../archive/parseXml";

/** Colours of Office's own theme, for files without one, in the order in which styles count them. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Theme parts list dark before light; styles count light before dark (ECMA-376 18.8.3). */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Reads a theme's colours as `RRGGBB`, in the order in which styles count them. */
export function readTheme(theme: XmlElement | undefined): readonly string[] {
  const scheme = descendant(theme, "themeElements", "clrScheme");
  return themeOrder.map((name, index) => {
    const color = descendant(scheme, name)?.children[0]?.attributes;
    return (color?.["lastClr"] ?? color?.["val"] ?? officeTheme[index]!).toUpperCase();
  });
}

/** Reads a colour, `#RRGGBB`, however it is named: outright, by theme and tint, or by number; undefined for the system's own. */
export function readColour(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const { rgb, theme: themeIndex, indexed } = element.attributes;
  const plain =
    rgb !== undefined
      ? rgb.slice(-6)
      : themeIndex !== undefined
        ? theme[Number(themeIndex)]
        : indexedColours[Number(indexed ?? 64)];
  if (plain === undefined) return undefined;
  return `#${tinted(plain, numberAttribute(element, "tint") ?? 0).toUpperCase()}`;
}

/** Tint lightens (towards 1) or darkens (towards -1) the luminance (ECMA-376 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1));
  const span = saturation * (1 - Math.abs(2 * wanted - 1));
  // Hue stays: every channel keeps its place between the least and the greatest.
  return channels
    .map((channel) => wanted + span * (most === least ? 0 : (channel - least) / (most - least) - 0.5))
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
