import { findBytes } from "./find-bytes.ts";

/** The file carries content credentials. They are not checked here: no certificate is looked up. */
export interface ContentCredentials {
  /** The program that the claim names, or null. */
  readonly generator: string | null;
}

const mostLetters = 200;

/**
 * Looks for a C2PA manifest store: a JUMBF superbox labelled `c2pa`, in a JPEG's APP11 segments or a PNG's `caBX` chunk.
 * Source: C2PA 2.1, sections 10.1 and 11.3; ISO 19566-5.
 */
export function findCredentials(file: Uint8Array): ContentCredentials | null {
  const box = findBytes(file, "jumb");
  const label = box < 0 ? -1 : findBytes(file.subarray(box, box + 200), "c2pa\u0000");
  if (label < 0) return null;
  return { generator: readGenerator(file, box) };
}

/** The plain letters of the text behind the CBOR key `claim_generator` (a text of 15 letters, then a text of under 256). */
function readGenerator(file: Uint8Array, from: number): string | null {
  const key = findBytes(file, "oclaim_generator", from);
  if (key < 0) return null;
  const at = key + 16;
  const head = file[at] ?? 0;
  const [start, length] =
    head === 0x78 ? [at + 2, file[at + 1] ?? 0] : [at + 1, (head & 0xe0) === 0x60 ? head & 0x1f : 0];
  if (length === 0 || length === 31 || start + length > file.length) return null;
  const letters = file.subarray(start, start + Math.min(length, mostLetters));
  return String.fromCodePoint(...letters.filter((letter) => letter >= 0x20 && letter < 0x7f));
}
