/** Files give widths in characters of the standard font (7 pixels each, 5 more around them) and heights in points. */
export const pixelsFromCharacters = (characters: number): number => Math.round(characters * 7 + 5);
export const charactersFromPixels = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;
export const pixelsFromPoints = (points: number): number => Math.round((points * 96) / 72);
export const pointsFromPixels = (pixels: number): number => Math.round(pixels * 72 * 100) / 96 / 100;
