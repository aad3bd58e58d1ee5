import { SuarError } from "@suar/domain/errors";

const known: readonly (readonly [kind: string, start: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["excel", [0xd0, 0xcf, 0x11, 0xe0]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
];

/** Control characters that text does not hold: all below 0x20 but tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b;

const mostControls = 8;
const controlShare = 0.02;

/** What kind of binary file begins like this, or null for text. `utf16` is text that lacks its byte-order mark. */
export function detectBinary(head: Buffer): string | null {
  for (const [kind, start] of known) if (start.every((byte, at) => head[at] === byte)) return kind;
  let nulls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) nulls += 1;
    if (isControl(byte)) controls += 1;
  }
  if (nulls > 0) return looksLikeUtf16(head) ? "utf16" : "unknown";
  return controls > mostControls && controls > head.length * controlShare ? "unknown" : null;
}

/** NUL at every second byte, and nowhere else, is Latin text in UTF-16. */
function looksLikeUtf16(head: Buffer): boolean {
  const at = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) at[index % 2] = (at[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = at;
  return head.length >= 8 && Math.max(even, odd) > head.length * 0.35 && Math.min(even, odd) < head.length * 0.01;
}

/** Errors: `input.binary` with the kind found; `input.encoding` for UTF-16 without a mark. */
export function checkText(head: Buffer, file: string): void {
  const kind = detectBinary(head);
  if (kind === "utf16") throw new SuarError("input.encoding", { file, line: 1 });
  if (kind !== null) throw new SuarError("input.binary", { file, kind });
}
