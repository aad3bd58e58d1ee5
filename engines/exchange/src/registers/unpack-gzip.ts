import { Gunzip } from "fflate";

/** Packed bytes taken in at once: gzip makes at most a thousandfold of them before the limit is looked at. */
const step = 16_384;

/**
 * What gzip packed, at most `limit` bytes; `undefined` when it is more, is cut off or is no gzip.
 * Units: bytes. Errors: none. Memory: the limit and what one step unpacks to. Source: RFC 1952.
 */
export function unpackGzip(packed: Uint8Array, limit: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const gunzip = new Gunzip((chunk) => {
    size += chunk.length;
    if (size > limit) throw new RangeError(`unpackGzip: more than ${limit} bytes`);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      gunzip.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
