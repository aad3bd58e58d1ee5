import { blur, type Brightness } from "./blur.ts";
import type { Pixels } from "./pixels.ts";
import { transform } from "./transform.ts";
import { type PictureHash, writeHash } from "./write-hash.ts";

export interface HashedPicture {
  readonly hash: PictureHash;
  /** 0 .. 100: how much there is to see. Below 50 the hash of a flat picture is like that of many others: do not match it. */
  readonly quality: number;
}

/** Quality below which a hash is never matched. Source: PDQ, hashing.pdf, "quality metric". */
export const leastQuality = 50;

/** A picture larger than this on a side is taken at this many nearest rows and columns first. Pixels. */
export const largestSide = 512;

const samples = 64;
const mostPixels = 100_000_000;

/**
 * The PDQ hash of a picture: alike for the same picture after new compression, another size or a little editing, not
 * after cropping or turning. It tells nothing of what or who is in it, and the picture cannot be made from it.
 * Errors: RangeError when the sides are not whole numbers of 1 to 100 million pixels in all, or `rgba` is of another
 * length. Source: PDQ (Facebook 2019), https://github.com/facebook/ThreatExchange/blob/main/hashing/hashing.pdf
 *
 * @example
 * const { hash, quality } = hashPicture({ width, height, rgba });
 */
export function hashPicture(pixels: Pixels): HashedPicture {
  const image = sampleBlurred(readBrightness(checkPixels(pixels)));
  return { hash: writeHash(transform(image)), quality: rateQuality(image) };
}

/** The hashes of the picture as it is, turned and mirrored: 8, the plain one first. */
export function hashTurnedPicture(pixels: Pixels): readonly PictureHash[] {
  const frequencies = transform(sampleBlurred(readBrightness(checkPixels(pixels))));
  const turned = transpose(frequencies);
  return [frequencies, turned].flatMap((some) =>
    [mirror(some, false, false), mirror(some, true, false), mirror(some, false, true), mirror(some, true, true)].map(
      writeHash,
    ),
  );
}

function checkPixels(pixels: Pixels): Pixels {
  const { width, height, rgba } = pixels;
  const isSide = (side: number): boolean => Number.isInteger(side) && side >= 1;
  if (!isSide(width) || !isSide(height) || width * height > mostPixels) {
    throw new RangeError(`hashPicture: ${width} x ${height} is no size of 1 to ${mostPixels} pixels`);
  }
  if (rgba.length !== width * height * 4) {
    throw new RangeError(`hashPicture: rgba must hold ${width * height * 4} bytes, got ${rgba.length}`);
  }
  return pixels;
}

/** Luma; a picture larger than 512 on a side is first taken at 512 x 512, its nearest pixels. */
function readBrightness({ width, height, rgba }: Pixels): Brightness {
  const isLarge = width > largestSide || height > largestSide;
  const [rows, columns] = isLarge ? [largestSide, largestSide] : [height, width];
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const y = Math.floor((row * height) / rows);
    for (let column = 0; column < columns; column++) {
      const at = (y * width + Math.floor((column * width) / columns)) * 4;
      values[row * columns + column] =
        0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0);
    }
  }
  return { rows, columns, values };
}

function sampleBlurred(brightness: Brightness): Float32Array {
  const { rows, columns, values } = blur(brightness);
  return Float32Array.from({ length: samples * samples }, (_, at) => {
    const row = Math.floor(((Math.floor(at / samples) + 0.5) * rows) / samples);
    const column = Math.floor((((at % samples) + 0.5) * columns) / samples);
    return values[row * columns + column] ?? 0;
  });
}

/** The sum of the steps from sample to sample, in percent of the range, over 90. */
function rateQuality(image: Float32Array): number {
  let steps = 0;
  const step = (from: number, to: number): number =>
    Math.abs(Math.trunc((((image[from] ?? 0) - (image[to] ?? 0)) * 100) / 255));
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < samples; column++) {
      const at = row * samples + column;
      if (row + 1 < samples) steps += step(at, at + samples);
      if (column + 1 < samples) steps += step(at, at + 1);
    }
  }
  return Math.min(100, Math.trunc(steps / 90));
}

const side = 16;

function transpose(frequencies: Float64Array): Float64Array {
  return frequencies.map((_, at) => frequencies[(at % side) * side + Math.floor(at / side)] ?? 0);
}

/** A mirrored picture has the same frequencies, the odd ones with the other sign. */
function mirror(frequencies: Float64Array, upDown: boolean, leftRight: boolean): Float64Array {
  return frequencies.map((value, at) => {
    const isRowOdd = Math.floor(at / side) % 2 === 0;
    const isColumnOdd = (at % side) % 2 === 0;
    return (upDown && isRowOdd) !== (leftRight && isColumnOdd) ? -value : value;
  });
}
