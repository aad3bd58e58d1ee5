import { createHash } from "node:crypto";
import type { ImportKey } from "../keys/index.ts";
import { openLines, sealLine, type LinesPlace } from "./sealed-lines.ts";

/** Bytes sealed in one line: a line is 1.8 times as long. */
const pieceBytes = 48 * 1024;

/** What came, before it was sealed. */
export interface Counted {
  bytes: number;
  readonly sha256: () => string;
}

/** Seals bytes as they come, as lines of text; `counted` knows afterwards how many there were, and their SHA-256. */
export function sealBytes(
  key: ImportKey,
  place: LinesPlace,
  body: AsyncIterable<Uint8Array>,
): { readonly lines: AsyncIterable<Uint8Array>; readonly counted: Counted } {
  const hash = createHash("sha256");
  const counted: Counted = { bytes: 0, sha256: () => hash.digest("hex") };
  async function* lines(): AsyncGenerator<Uint8Array> {
    let line = 0;
    for await (const chunk of body) {
      hash.update(chunk);
      counted.bytes += chunk.byteLength;
      for (let from = 0; from < chunk.byteLength; from += pieceBytes) {
        const piece = Buffer.from(chunk.subarray(from, from + pieceBytes)).toString("base64");
        yield Buffer.from(`${sealLine(key, place, line, piece)}\n`);
        line += 1;
      }
    }
    if (line > 0) yield Buffer.from(`${sealLine(key, place, "end", String(line))}\n`);
  }
  return { lines: lines(), counted };
}

/** The bytes that `sealBytes` sealed. Errors: `key.broken_seal`. */
export async function* openBytesOf(key: ImportKey, place: LinesPlace, path: string): AsyncGenerator<Buffer> {
  for await (const piece of openLines(key, place, path)) yield Buffer.from(piece, "base64");
}
