import type { FileProblemCode } from "./ImportProblem";

/** How files begin that people choose by mistake instead of a CSV. */
const signatures: readonly { readonly bytes: readonly number[]; readonly code: FileProblemCode }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: "excelFile" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: "oldExcelFile" },
  { bytes: [0x25, 0x50, 0x44, 0x46], code: "binaryFile" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: "binaryFile" },
  { bytes: [0xff, 0xd8, 0xff], code: "binaryFile" },
  { bytes: [0x1f, 0x8b], code: "binaryFile" },
  { bytes: [0x52, 0x61, 0x72, 0x21], code: "binaryFile" },
];

const examinedBytes = 65_536;
/** Control characters that no text file holds; tab, line feed, form feed and carriage return are left out. */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
/** A stray control character or two (such as an end-of-file mark) does not make a text binary. */
const toleratedControls = 0.01;

/**
 * Says whether bytes are certainly not text, and of which kind; null for anything that may be text. NUL bytes alone do
 * not tell, because UTF-16 is full of them.
 */
export function recogniseBinary(bytes: Uint8Array): FileProblemCode | null {
  const signature = signatures.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature) return signature.code;
  const sample = bytes.subarray(0, examinedBytes);
  const controls = sample.filter((byte) => byte !== 0 && isControl(byte)).length;
  // UTF-16 of Chinese has such bytes as halves of characters, but then its mark or its NULs show what it is.
  const mayBeUtf16 = sample.includes(0) || (sample[0] ?? 0) >= 0xfe;
  return !mayBeUtf16 && controls > sample.length * toleratedControls ? "binaryFile" : null;
}
