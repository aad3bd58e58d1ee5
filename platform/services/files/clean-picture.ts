import type { Picture } from "./picture.ts";
import { readJpeg, type JpegSegment } from "./read-jpeg.ts";
import { readOrientation } from "./read-orientation.ts";
import { readPng } from "./read-png.ts";
import { readWebp } from "./read-webp.ts";
import { sniffPicture } from "./sniff-picture.ts";

/** A picture without anything that is not seen. */
export interface CleanPicture extends Picture {
  readonly bytes: Uint8Array;
}

/**
 * Takes out of a picture what a camera or a program wrote beside it: place, time, device, names, thumbnails, data behind
 * its end. Pixels are not touched; which side is up, and the colours' profile, stay.
 * Shapes: the whole file in, a whole file out, never longer by more than 36 bytes. Errors: those of `sniffPicture`.
 * Source: CIPA DC-008 (Exif 2.32); ITU-T T.81; PNG (third edition); RFC 9649.
 */
export function cleanPicture(bytes: Uint8Array): CleanPicture {
  const picture = sniffPicture(bytes);
  const clean = { jpeg: cleanJpeg, png: cleanPng, webp: cleanWebp }[picture.kind];
  return { ...picture, bytes: clean(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
}

const [app0, app1, app2, app14, app15, comment] = [0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];

function cleanJpeg(bytes: Buffer): Buffer {
  const { segments, end } = readJpeg(bytes);
  const holds = ({ start }: JpegSegment, mark: string) =>
    bytes.toString("latin1", start + 4, start + 4 + mark.length) === mark;
  const isKept = (segment: JpegSegment): boolean => {
    const { marker } = segment;
    if (marker === app0) return holds(segment, "JFIF\0");
    if (marker === app2) return holds(segment, "ICC_PROFILE\0");
    if (marker === app14) return holds(segment, "Adobe");
    return marker !== comment && (marker < app1 || marker > app15);
  };
  const exif = segments.find((segment) => segment.marker === app1 && holds(segment, "Exif\0\0"));
  const orientation = exif === undefined ? undefined : readOrientation(bytes.subarray(exif.start + 10, exif.end));
  const pieces = [bytes.subarray(0, 2)];
  if (orientation !== undefined && orientation !== 1) pieces.push(orientationSegment(orientation));
  let at = 2;
  for (const segment of segments) {
    pieces.push(bytes.subarray(at, segment.start));
    if (isKept(segment)) pieces.push(bytes.subarray(segment.start, segment.end));
    at = segment.end;
  }
  return Buffer.concat([...pieces, bytes.subarray(at, end)]);
}

/** The shortest Exif block that says which side is up: one directory with one entry. */
function orientationSegment(orientation: number): Buffer {
  const head = [0xff, app1, 0, 34, ...Buffer.from("Exif\0\0MM\0*"), 0, 0, 0, 8];
  return Buffer.from([...head, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}

const keptInPng = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT"]);

function cleanPng(bytes: Buffer): Buffer {
  const kept = readPng(bytes).chunks.filter(({ type }) => keptInPng.has(type));
  return Buffer.concat([bytes.subarray(0, 8), ...kept.map(({ start, end }) => bytes.subarray(start, end))]);
}

const keptInWebp = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ICCP"]);
const withoutExifAndXmp = ~(0x08 | 0x04);

function cleanWebp(bytes: Buffer): Buffer {
  const kept = readWebp(bytes).chunks.filter(({ type }) => keptInWebp.has(type));
  const clean = Buffer.concat([bytes.subarray(0, 12), ...kept.map(({ start, end }) => bytes.subarray(start, end))]);
  clean.writeUInt32LE(clean.length - 8, 4);
  if (kept[0]?.type === "VP8X") clean.writeUInt8(clean.readUInt8(20) & withoutExifAndXmp, 20);
  return clean;
}
