/** Colours of a chart's series, in order; the same in saved files and on the page, readable on white and on dark. */
export const chartPalette = [
  "#2F6FDE",
  "#F08A24",
  "#2BA66D",
  "#8E5BD0",
  "#D9486E",
  "#1FA3B8",
  "#B8892B",
  "#6B7A90",
] as const;

/** Gives the colour of a series or slice by its position. */
export function chartColour(index: number): string {
  return chartPalette[index % chartPalette.length]!;
}
