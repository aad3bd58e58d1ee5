import { randomBytes } from "node:crypto";

const poolBytes = 4096;
let pool = randomBytes(0);
let used = 0;

/**
 * Random bytes that nobody was given before: asking the system for twelve of them costs as much as sealing a field, so they are
 * drawn 4,096 at a time, and a new pool is made rather than the old one filled again. For ids and nonces; a key is drawn by
 * itself, so that its memory is its own. Shapes: `count` 1 to 64.
 */
export function freshBytes(count: number): Buffer {
  if (used + count > pool.length) {
    pool = randomBytes(poolBytes);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}
