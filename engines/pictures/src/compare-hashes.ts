import type { PictureHash } from "./write-hash.ts";

/** Bits in which two pictures may differ and still be taken for one. Source: PDQ, hashing.pdf: 31 of 256. */
export const nearDistance = 31;

const form = /^[0-9a-f]{64}$/;

/** A hash as 8 numbers of 32 bits. Errors: RangeError when it is not 64 lower-case hexadecimal digits. */
export function readHash(hash: PictureHash): Uint32Array {
  if (!form.test(hash))
    throw new RangeError(`not a PDQ hash of 64 lower-case hexadecimal digits: ${hash.slice(0, 80)}`);
  return Uint32Array.from({ length: 8 }, (_, at) => Number.parseInt(hash.slice(at * 8, at * 8 + 8), 16));
}

/** Bits that differ between two hashes, 0 .. 256. */
export function compareHashes(one: PictureHash, other: PictureHash): number {
  return countBits(readHash(one), readHash(other));
}

/** Bits that differ between two hashes as numbers. */
export function countBits(one: Uint32Array, other: Uint32Array): number {
  let bits = 0;
  for (let at = 0; at < 8; at++) {
    let left = (one[at] ?? 0) ^ (other[at] ?? 0);
    left -= (left >>> 1) & 0x55555555;
    left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
    bits += (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return bits;
}
