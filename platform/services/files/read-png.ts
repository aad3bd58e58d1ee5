import { crc32 } from "node:zlib";
import { broken, checkSize, mixed, mostParts } from "./picture.ts";

/** One chunk of a PNG file: its type, and where it begins and ends, length and checksum included. */
export interface PngChunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A PNG file by its parts; the last chunk ends the file. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly chunks: readonly PngChunk[];
}

/** Bit depths of each colour type. Source: PNG (third edition), table 11.1. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * Reads the structure of a PNG file without unpacking it; every checksum is checked.
 * Errors: `file.broken`; `file.too_many_pixels`; `file.mixed` when it moves or something follows its end.
 * Source: PNG (third edition), sections 5 and 11.2.
 */
export function readPng(bytes: Uint8Array): PngParts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = 8; ; ) {
    if (at + 12 > view.length) throw broken("png", "end");
    const end = at + 12 + view.readUInt32BE(at);
    if (end > view.length) throw broken("png", "chunk");
    const type = view.toString("latin1", at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) throw broken("png", "chunk");
    if (crc32(view.subarray(at + 4, end - 4)) !== view.readUInt32BE(end - 4)) throw broken("png", "checksum");
    if (type === "acTL") throw mixed("png", "animation");
    if (chunks.length === mostParts) throw broken("png", "parts");
    chunks.push({ type, start: at, end });
    at = end;
    if (type === "IEND") break;
  }
  if (chunks.at(-1)?.end !== view.length) throw mixed("png", "data behind the picture");
  const [header] = chunks;
  if (header?.type !== "IHDR" || header.end - header.start !== 25) throw broken("png", "header");
  if (!chunks.some(({ type }) => type === "IDAT")) throw broken("png", "data");
  if (chunks.filter(({ type }) => type === "IHDR").length > 1) throw broken("png", "header");
  if (depths[view.readUInt8(header.start + 17)]?.includes(view.readUInt8(header.start + 16)) !== true) {
    throw broken("png", "header");
  }
  return { ...checkSize("png", view.readUInt32BE(header.start + 8), view.readUInt32BE(header.start + 12)), chunks };
}
