/** Reads width and height in pixels from a PNG's header chunk (PNG specification, section 11.2.2); null for other files. */
export function pngSize(bytes: Buffer): { width: number; height: number } | null {
  const isPng =
    bytes.length >= 24 && bytes.toString("latin1", 1, 4) === "PNG" && bytes.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}
