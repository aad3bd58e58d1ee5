import { broken, checkSize, mostParts } from "./picture.ts";

/** One segment of a JPEG file: its marker (0xC0 .. 0xFE), and where it begins and ends, marker and length included. */
export interface JpegSegment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** A JPEG file by its parts. */
export interface JpegParts {
  readonly width: number;
  readonly height: number;
  /** In order; the compressed data between a start of scan and the next segment belong to none. */
  readonly segments: readonly JpegSegment[];
  /** Where the picture ends; cameras put other things behind it. */
  readonly end: number;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;
/** Start of frame: baseline, extended, progressive; lossless and arithmetic ones are shown by no browser. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Reads the structure of a JPEG file without decoding it, in one pass.
 * Errors: `file.broken` when it breaks off, has no frame or two; `file.too_many_pixels`.
 * Source: ITU-T T.81, annex B.
 */
export function readJpeg(bytes: Uint8Array): JpegParts {
  const segments: JpegSegment[] = [];
  let size: { width: number; height: number } | undefined;
  let at = 2;
  for (;;) {
    const marker = markerAt(bytes, at);
    if (marker === endOfImage) {
      if (size === undefined || !segments.some((segment) => segment.marker === startOfScan))
        throw broken("jpeg", "frame");
      return { ...size, segments, end: at + 2 };
    }
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    const end = at + 2 + uint16(bytes, at + 2);
    if (end < at + 4 || end > bytes.length) throw broken("jpeg", "segment");
    if (frames.has(marker)) {
      if (size !== undefined) throw broken("jpeg", "frame");
      size = checkSize("jpeg", uint16(bytes, at + 7), uint16(bytes, at + 5));
    }
    if (segments.length === mostParts) throw broken("jpeg", "parts");
    segments.push({ marker, start: at, end });
    at = marker === startOfScan ? endOfScan(bytes, end) : end;
  }
}

/** The next marker after compressed data, where 0xFF 0x00 is a data byte and restart markers belong to the data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next === 0xff || next === 0 || (next >= 0xd0 && next <= 0xd7)) continue;
    return at;
  }
  throw broken("jpeg", "end");
}

function markerAt(bytes: Uint8Array, at: number): number {
  const marker = bytes[at + 1];
  if (bytes[at] !== 0xff || marker === undefined || marker === 0 || marker === 0xff) throw broken("jpeg", "marker");
  return marker;
}

function uint16(bytes: Uint8Array, at: number): number {
  const [high, low] = [bytes[at], bytes[at + 1]];
  if (high === undefined || low === undefined) throw broken("jpeg", "end");
  return high * 256 + low;
}
