import { fileKinds, type KindName } from "./kinds.ts";

/** How many of a file's first bytes `sniffFile` looks at. */
export const sniffedBytes = 1024;

const pagePattern = /<(!doctype\s+html|html|head|body|script|svg|iframe|\?xml-stylesheet)[\s>/]/i;
/** Text holds no control characters but tab, line ends and form feed. */
const controls = new Set([...Array(32).keys(), 127].filter((byte) => ![9, 10, 12, 13].includes(byte)));

/** What a file is by its first bytes. */
export interface Sniffed {
  readonly kind: KindName;
  readonly mediaType: string;
}

/**
 * Names the kind of a file by its content; its name and the sender's word do not count.
 * Shapes: `head` is the beginning of the file, at least `sniffedBytes` of it or all; `page` is HTML or SVG, which a browser
 * would run; `text` is valid text of any other kind; `unknown` is everything else, an empty file too. Errors: none.
 * Source: WHATWG MIME Sniffing, section 6; the formats' own specifications.
 */
export function sniffFile(head: Uint8Array): Sniffed {
  const start = head.subarray(0, sniffedBytes);
  const known = fileKinds.find(({ marks }) =>
    marks.every(({ at, bytes }) => bytes.every((byte, index) => start[at + index] === byte)),
  );
  if (known !== undefined) return { kind: known.kind, mediaType: known.mediaType };
  if (holdsPage(start)) return { kind: "page", mediaType: "text/html" };
  if (isText(start)) return { kind: "text", mediaType: "text/plain" };
  return { kind: "unknown", mediaType: "application/octet-stream" };
}

/** Whether these bytes hold the beginning of a page that a browser could run. */
export const holdsPage = (bytes: Uint8Array): boolean => pagePattern.test(Buffer.from(bytes).toString("latin1"));

function isText(start: Uint8Array): boolean {
  if (start.length === 0 || start.some((byte) => controls.has(byte))) return false;
  try {
    // The cut may stand inside a character: a stream does not mind its unfinished end.
    new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
