import { writeSync } from "node:fs";

/** Writes all numbers to a file from a place on, counted in bytes. Errors: those of the file system. */
export function writeWhole(file: number, numbers: Int32Array, position: number): void {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at);
}
