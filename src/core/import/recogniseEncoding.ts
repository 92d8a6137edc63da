import { TextDecoder } from "./TextDecoder";

/** Encodings that are recognised or can be chosen, by their label in the Encoding Standard. */
export const encodingNames = ["utf-8", "gb18030", "utf-16le", "utf-16be", "big5", "windows-1252"] as const;
export type EncodingName = (typeof encodingNames)[number];

export interface RecognisedEncoding {
  readonly encoding: EncodingName;
  readonly certain: boolean;
}

const certainly = (encoding: EncodingName): RecognisedEncoding => ({ encoding, certain: true });
const probably = (encoding: EncodingName): RecognisedEncoding => ({ encoding, certain: false });

const examinedBytes = 262_144;
/** Text reads as text in its own byte order only: in the other, delimiters and line ends are no characters at all. */
const plausibleUtf16Share = 0.95;
/** In GB 18030 text nearly all double bytes are GB 2312 characters; in Latin text read as such, few are. */
const gb2312Share = 0.7;
/** Up to this share of broken characters a file is still UTF-8, cut off or patched together. */
const toleratedDamage = 0.02;

/**
 * Recognises the encoding of text: by its byte-order mark; by reading as plain text in one byte order of UTF-16 (NULs
 * stand where the delimiters are); by being valid UTF-8; by being valid GB 18030 of mostly everyday characters;
 * otherwise damaged UTF-8 or windows-1252. Big5 is never guessed, because its bytes look like GB 18030: it is there to
 * be chosen.
 */
export function recogniseEncoding(bytes: Uint8Array): RecognisedEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return certainly("utf-8");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return certainly("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return certainly("utf-16be");
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return certainly(unmarked);
  if (decodes(bytes, "utf-8")) return certainly("utf-8");
  if (decodes(bytes, "gb18030")) {
    return everydayShare(bytes) >= gb2312Share ? certainly("gb18030") : probably("windows-1252");
  }
  return damagedShare(bytes) <= toleratedDamage ? probably("utf-8") : probably("windows-1252");
}

function unmarkedUtf16(bytes: Uint8Array): EncodingName | null {
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, examinedBytes).includes(0)) return null;
  const little = plausibleShare(bytes, 1, 0);
  const big = plausibleShare(bytes, 0, 1);
  if (Math.max(little, big) < plausibleUtf16Share) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

/** Share of two-byte units that are ASCII text, Chinese or its punctuation, with the high byte at `high` and the low at `low`. */
function plausibleShare(bytes: Uint8Array, high: 0 | 1, low: 0 | 1): number {
  const length = Math.min(bytes.length, examinedBytes);
  let plausible = 0;
  for (let index = 0; index < length; index += 2) {
    const unit = ((bytes[index + high] ?? 0) << 8) | (bytes[index + low] ?? 0);
    const isText = unit === 9 || unit === 10 || unit === 13 || (unit >= 0x20 && unit < 0x250);
    const isChinese =
      (unit >= 0x3000 && unit <= 0x30ff) || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xffef);
    if (isText || isChinese) plausible++;
  }
  return plausible / (length / 2);
}

function decodes(bytes: Uint8Array, encoding: EncodingName): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    // The standard's answer to bytes that the encoding does not know.
    if (error instanceof TypeError || (error as { name?: string }).name === "TypeError") return false;
    throw error;
  }
}

/** Share of double bytes that are GB 2312 characters or punctuation (both bytes from A1 up, lead byte A1–A3 or B0–F7). */
function everydayShare(bytes: Uint8Array): number {
  let pairs = 0;
  let everyday = 0;
  for (let index = 0; index < Math.min(bytes.length, examinedBytes) - 1; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++index] ?? 0;
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xf7))) everyday++;
  }
  return pairs === 0 ? 1 : everyday / pairs;
}

/** Share of the characters outside ASCII that are broken when the bytes are read as UTF-8. */
function damagedShare(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, examinedBytes));
  const outside = text.match(/[^\u0000-\u007f]/g) ?? [];
  return outside.filter((character) => character === "\ufffd").length / Math.max(outside.length, 1);
}
