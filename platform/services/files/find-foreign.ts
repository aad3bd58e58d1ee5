import type { KindName } from "./kinds.ts";
import { holdsPage, sniffedBytes } from "./sniff-file.ts";

/** A ZIP file is read from its end: its last record may have a comment of this many bytes behind it. */
const zipTailBytes = 65_535 + 22;
const zipEnd = Buffer.from([0x50, 0x4b, 5, 6]);
const pdfStart = Buffer.from("%PDF-");

/**
 * A second kind that another program would see in the same bytes: PDF readers look for their mark in the first 1,024
 * bytes, ZIP readers for theirs at the end, careless browsers for a page near the beginning.
 * Source: PDF 32000-1, annex H.3; APPNOTE.TXT 4.3.16; A. Albertini, "Funky File Formats".
 */
export function findForeign(bytes: Uint8Array): KindName | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.subarray(0, sniffedBytes);
  if (start.includes(pdfStart)) return "pdf";
  if (holdsPage(start)) return "page";
  if (endsAsZip(view)) return "zip";
  return undefined;
}

function endsAsZip(view: Buffer): boolean {
  const from = Math.max(0, view.length - zipTailBytes);
  for (let at = view.lastIndexOf(zipEnd); at >= from; at = at === 0 ? -1 : view.lastIndexOf(zipEnd, at - 1)) {
    if (at + 22 > view.length) continue;
    const isSameCount = view.readUInt16LE(at + 8) === view.readUInt16LE(at + 10);
    if (isSameCount && at + 22 + view.readUInt16LE(at + 20) <= view.length) return true;
  }
  return false;
}
