import type { Outcome } from "../problem";
import type { FileProblemCode } from "./ImportProblem";
import { recogniseEncoding, type EncodingName } from "./recogniseEncoding";
import { recogniseBinary } from "./recogniseBinary";
import { TextDecoder } from "./TextDecoder";

export interface DecodedText {
  readonly text: string;
  readonly encoding: EncodingName;
  /** False where the encoding was only likely: the person should look at the preview. */
  readonly certain: boolean;
}

/**
 * Turns a file's bytes into text. Without `chosen` the encoding is recognised; with it, the person's choice is followed
 * even where single characters do not fit (they become U+FFFD and their rows are flagged later). A byte-order mark is
 * dropped. Empty files and files that are no text are problems.
 */
export function decodeText(bytes: Uint8Array, chosen?: EncodingName): Outcome<DecodedText, FileProblemCode> {
  if (bytes.length === 0) return { ok: false, problems: [{ code: "emptyFile" }] };
  const binary = recogniseBinary(bytes);
  if (binary) return { ok: false, problems: [{ code: binary }] };
  const { encoding, certain } = chosen ? { encoding: chosen, certain: true } : recogniseEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === "") return { ok: false, problems: [{ code: "emptyFile" }] };
  // Text of the right encoding holds no NUL: this is UTF-16 read as something else, or no text.
  const wrong = text.includes("\u0000");
  if (wrong) return { ok: false, problems: [{ code: chosen ? "wrongEncoding" : "binaryFile" }] };
  return { ok: true, value: { text, encoding, certain } };
}
