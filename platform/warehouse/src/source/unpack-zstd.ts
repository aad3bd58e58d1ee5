import { constants, createZstdDecompress } from "node:zlib";
import { ByteWindow } from "./byte-window.ts";
import { runTransform } from "./run-transform.ts";

const outputChunkBytes = 64 * 1024;
const windowLogMax = 27;
const mostFrames = 100_000;

/**
 * Unpacks all frames of a zstd stream. Node's own stream ends with the first frame and passes over the rest without a
 * word; parallel compressors and joined files have many.
 * Errors: those of zlib; RangeError beyond 100,000 frames, which nothing but an attack has.
 * Source: RFC 8878, sections 3.1 and 3.1.2 (skippable frames).
 */
export async function* unpackZstd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const window = new ByteWindow(chunks);
  try {
    for (let frame = 0; await fillTo(window, 1); frame += 1) {
      if (frame >= mostFrames) throw new RangeError("unpackZstd: too many frames");
      if (await isSkippable(window)) await skipFrame(window);
      else yield* unpackFrame(window);
    }
  } finally {
    await window.close();
  }
}

async function* unpackFrame(window: ByteWindow): AsyncGenerator<Buffer> {
  const unpacker = createZstdDecompress({
    chunkSize: outputChunkBytes,
    params: { [constants.ZSTD_d_windowLogMax]: windowLogMax },
  });
  // Pieces handed over, of which the unpacker may leave the end: it belongs to the next frame.
  const handed: Buffer[] = [];
  let before = 0;
  async function* feed(): AsyncGenerator<Buffer> {
    while (await fillTo(window, 1)) {
      const piece = window.takeAll();
      for (let first = handed[0]; first && before + first.length <= unpacker.bytesWritten; first = handed[0]) {
        before += first.length;
        handed.shift();
      }
      handed.push(piece);
      yield piece;
    }
  }
  yield* runTransform(feed(), unpacker);
  window.putBack(Buffer.concat(handed).subarray(unpacker.bytesWritten - before));
}

const headerBytes = 8;

async function isSkippable(window: ByteWindow): Promise<boolean> {
  await fillTo(window, headerBytes);
  return isSkippableMagic(window.bytes.subarray(window.at));
}

/** True for the first bytes of a frame that holds no data of the file. */
export const isSkippableMagic = (head: Buffer): boolean =>
  head.length >= 4 && (head.readUInt32LE(0) & 0xfffffff0) >>> 0 === 0x184d2a50;

async function skipFrame(window: ByteWindow): Promise<void> {
  if (window.unread < headerBytes) throw new Error("unexpected end of a skippable frame");
  let left = headerBytes + window.bytes.readUInt32LE(window.at + 4);
  while (left > 0) {
    if (!(await fillTo(window, 1))) throw new Error("unexpected end of a skippable frame");
    const step = Math.min(left, window.unread);
    window.advance(window.at + step, 0);
    left -= step;
  }
}

/** Reads until `bytes` are there. False when the input ends before. */
async function fillTo(window: ByteWindow, bytes: number): Promise<boolean> {
  while (window.unread < bytes && !window.ended) await window.fill();
  return window.unread >= bytes;
}
