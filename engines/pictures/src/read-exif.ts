import { findBytes } from "./find-bytes.ts";

/** The few EXIF tags that are asked for, as written. */
export interface ExifTags {
  readonly make?: string;
  readonly model?: string;
  readonly software?: string;
  readonly taken?: string;
  readonly changed?: string;
  readonly hasPlace: boolean;
}

const names = new Map<number, "make" | "model" | "software" | "changed" | "taken">([
  [0x010f, "make"],
  [0x0110, "model"],
  [0x0131, "software"],
  [0x0132, "changed"],
  [0x9003, "taken"],
]);
const exifPointer = 0x8769;
const placePointer = 0x8825;
const mostEntries = 200;
const mostLetters = 200;
/** EXIF stands in the first 64 KiB of a JPEG and before the pixels of a PNG or WebP. */
const searched = 1 << 20;

/**
 * Reads a few tags of the first EXIF block of a file: JPEG's APP1 segment, PNG's `eXIf` chunk, WebP's `EXIF` chunk. Two
 * directories of at most 200 entries are read, and nothing is followed twice; what is broken is left out.
 * Source: CIPA DC-008 (EXIF 2.32), TIFF 6.0. Written here because the kept libraries run a script when they are
 * installed or need Node's buffers.
 */
export function readExif(file: Uint8Array): ExifTags {
  const start = findTiff(file.subarray(0, searched));
  if (start < 0) return { hasPlace: false };
  const view = new DataView(file.buffer, file.byteOffset + start, file.byteLength - start);
  const little = view.byteLength >= 8 && view.getUint16(0) === 0x4949;
  const first = readDirectory(view, little, readNumber(view, 4, little));
  const second = readDirectory(view, little, first.pointers.get(exifPointer) ?? 0);
  return { ...first.tags, ...second.tags, hasPlace: first.pointers.has(placePointer) };
}

/** Where the block's own header stands (`II*` or `MM*`), or -1. */
function findTiff(bytes: Uint8Array): number {
  for (const [mark, skip] of [
    ["Exif\0\0", 6],
    ["eXIf", 4],
    ["EXIF", 8],
  ] as const) {
    const at = findBytes(bytes, mark);
    if (at < 0) continue;
    const start = at + skip;
    const order = String.fromCodePoint(...bytes.subarray(start, start + 4));
    if (order === "II*\0" || order === "MM\0*") return start;
  }
  return -1;
}

interface Directory {
  readonly tags: Partial<Record<"make" | "model" | "software" | "changed" | "taken", string>>;
  readonly pointers: ReadonlyMap<number, number>;
}

function readDirectory(view: DataView, little: boolean, at: number): Directory {
  const tags: Directory["tags"] = {};
  const pointers = new Map<number, number>();
  if (at < 8 || at + 2 > view.byteLength) return { tags, pointers };
  const entries = Math.min(mostEntries, view.getUint16(at, little));
  for (let entry = 0; entry < entries; entry++) {
    const place = at + 2 + entry * 12;
    if (place + 12 > view.byteLength) break;
    const tag = view.getUint16(place, little);
    const name = names.get(tag);
    if (name !== undefined) {
      const text = readText(view, place, little);
      if (text !== "") tags[name] = text;
    } else if (tag === exifPointer || tag === placePointer) pointers.set(tag, readNumber(view, place + 8, little));
  }
  return { tags, pointers };
}

/** The ASCII value of an entry: inside it when it has four bytes at most, else where it points to. */
function readText(view: DataView, place: number, little: boolean): string {
  const length = Math.min(mostLetters, readNumber(view, place + 4, little));
  const start = length <= 4 ? place + 8 : readNumber(view, place + 8, little);
  if (view.getUint16(place + 2, little) !== 2 || start + length > view.byteLength) return "";
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, length);
  return (
    String.fromCodePoint(...bytes)
      .split("\0", 1)[0]
      ?.trim() ?? ""
  );
}

const readNumber = (view: DataView, at: number, little: boolean): number =>
  at + 4 > view.byteLength ? 0 : view.getUint32(at, little);
