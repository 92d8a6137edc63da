/**
 * Excel's limits on one round trip, from Microsoft's "Resource limits and performance optimization for Office Add-ins":
 * Excel on the web takes 5 MB a request and gives 5 MB a response; a read covers at most 5,000,000 cells.
 */
export const payloadLimitBytes = 5 * 1024 * 1024;
export const readLimitCells = 5_000_000;

export const sheetRowCount = 1_048_576;
export const sheetColumnCount = 16_384;

/** Counts the bytes of a text in UTF-8, as it would go over the network. */
export function utf8ByteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code < 0x800) bytes += 1;
    // Each half of a surrogate pair counts two, so that the pair counts four.
    else bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
  }
  return bytes;
}
