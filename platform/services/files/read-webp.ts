import { broken, checkSize, mixed, mostParts } from "./picture.ts";

/** One chunk of a WebP file: its type, and where it begins and ends, padding included. */
export interface WebpChunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A WebP file by its parts; the last chunk ends the file. */
export interface WebpParts {
  readonly width: number;
  readonly height: number;
  readonly chunks: readonly WebpChunk[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the structure of a WebP file without decoding it.
 * Errors: `file.broken`, also when frame and canvas differ in size; `file.too_many_pixels`; `file.mixed` when it moves or
 * something follows its end.
 * Source: RFC 9649 (WebP), sections 2 and 3; RFC 6386, section 9.1.
 */
export function readWebp(bytes: Uint8Array): WebpParts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 20) throw broken("webp", "end");
  const declared = view.readUInt32LE(4) + 8;
  if (declared > view.length) throw broken("webp", "end");
  if (declared < view.length) throw mixed("webp", "data behind the picture");
  const chunks: WebpChunk[] = [];
  let frame: Size | undefined;
  let canvas: Size | undefined;
  for (let at = 12; at < view.length; ) {
    if (at + 8 > view.length) throw broken("webp", "chunk");
    const bytesInside = view.readUInt32LE(at + 4);
    const end = at + 8 + bytesInside + (bytesInside % 2);
    if (end > view.length) throw broken("webp", "chunk");
    const type = view.toString("latin1", at, at + 4);
    if (type === "ANIM" || type === "ANMF") throw mixed("webp", "animation");
    const data = view.subarray(at + 8, end);
    if (type === "VP8X") canvas = extendedSize(data);
    if (type === "VP8 " || type === "VP8L") {
      if (frame !== undefined) throw broken("webp", "frame");
      frame = type === "VP8 " ? lossySize(data) : losslessSize(data);
    }
    if (chunks.length === mostParts) throw broken("webp", "parts");
    chunks.push({ type, start: at, end });
    at = end;
  }
  if (frame === undefined) throw broken("webp", "frame");
  if (canvas !== undefined && (canvas.width !== frame.width || canvas.height !== frame.height)) {
    throw broken("webp", "size");
  }
  return { ...checkSize("webp", frame.width, frame.height), chunks };
}

const animationFlag = 0x02;

function extendedSize(data: Buffer): Size {
  if (data.length < 10) throw broken("webp", "header");
  if ((data.readUInt8(0) & animationFlag) !== 0) throw mixed("webp", "animation");
  return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
}

function lossySize(data: Buffer): Size {
  const isKeyFrame = data.length >= 10 && (data.readUInt8(0) & 1) === 0 && data.readUIntBE(3, 3) === 0x9d012a;
  if (!isKeyFrame) throw broken("webp", "frame");
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
}

function losslessSize(data: Buffer): Size {
  if (data.length < 5 || data.readUInt8(0) !== 0x2f) throw broken("webp", "frame");
  const bits = data.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
