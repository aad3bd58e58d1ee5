import fc from "fast-check";
import { decode as decodePng } from "fast-png";
import { decode as decodeJpeg, encode as encodeJpeg } from "jpeg-js";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compareHashes, nearDistance } from "./compare-hashes.ts";
import { hashPicture, hashTurnedPicture, leastQuality } from "./hash-picture.ts";
import { createPictureIndex } from "./picture-index.ts";
import type { Pixels } from "./pixels.ts";
import { drawPicture } from "./testing/draw-picture.ts";

test("pixels that do not fit their size are refused", () => {
  const rgba = new Uint8Array(16);
  expect(() => hashPicture({ width: 2, height: 3, rgba })).toThrow(/24 bytes, got 16/);
  expect(() => hashPicture({ width: 0, height: 4, rgba })).toThrow(/0 x 4/);
  expect(() => hashPicture({ width: 1e6, height: 1e6, rgba })).toThrow(/no size/);
  expect(() => compareHashes("f8", "f8")).toThrow(/64 lower-case/);
});

test("any pixels have a hash; a flat picture has no quality", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.nat(255),
      (width, height, value) => {
        const { hash, quality } = hashPicture({ width, height, rgba: new Uint8Array(width * height * 4).fill(value) });
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
        expect(quality).toBe(0);
      },
    ),
  );
});

test("the same picture after compression and at another size is near; other pictures are not", () => {
  const pictures = Array.from({ length: 5 }, (_, at) => drawPicture(at + 1));
  const plain = pictures.map((picture) => hashPicture(picture));
  for (const [at, picture] of pictures.entries()) {
    const { width, height, rgba } = picture;
    const packed = decodeJpeg(encodeJpeg({ width, height, data: rgba }, 40).data, { useTArray: true });
    const hash = plain[at]?.hash ?? "";
    expect(plain[at]?.quality).toBeGreaterThanOrEqual(leastQuality);
    expect(compareHashes(hash, hashPicture({ width, height, rgba: packed.data }).hash)).toBeLessThanOrEqual(
      nearDistance,
    );
    expect(compareHashes(hash, hashPicture(drawPicture(at + 1, 240, 180)).hash)).toBeLessThanOrEqual(nearDistance);
    for (const other of plain.slice(at + 1)) expect(compareHashes(hash, other.hash)).toBeGreaterThan(nearDistance);
  }
});

test("a turned or mirrored picture has one of the eight hashes", () => {
  const picture = drawPicture(5, 512, 512);
  const turned = hashTurnedPicture(picture);
  expect(turned[0]).toBe(hashPicture(picture).hash);
  expect(new Set(turned)).toHaveLength(8);
  for (const change of [mirrorPixels, turnPixels, (pixels: Pixels) => turnPixels(turnPixels(pixels))]) {
    const { hash } = hashPicture(change(picture));
    expect(Math.min(...turned.map((other) => compareHashes(hash, other)))).toBeLessThanOrEqual(nearDistance);
  }
});

test("the index finds the same as comparing with all", () => {
  const hash = fc
    .array(fc.nat(15), { minLength: 64, maxLength: 64 })
    .map((digits) => digits.map((digit) => digit.toString(16)).join(""));
  fc.assert(
    fc.property(
      fc.array(hash, { maxLength: 20 }),
      hash,
      fc.array(fc.nat(255), { maxLength: 40 }),
      (some, base, flips) => {
        const wanted = flipBits(base, flips);
        const all = [base, ...some, flipBits(base, flips.slice(0, 5))];
        const index = createPictureIndex<number>();
        for (const [key, one] of all.entries()) index.add(key, one);
        const near = all.flatMap((one, key) => (compareHashes(one, wanted) <= nearDistance ? [key] : []));
        expect(
          index
            .near(wanted)
            .map(({ key }) => key)
            .sort((a, b) => a - b),
        ).toEqual(near);
        expect(index.size).toBe(all.length);
      },
    ),
  );
});

describe("published vectors (needs ../shared/data/pdq)", () => {
  const file = (path: string): Pixels => {
    const bytes = readFileSync(fileURLToPath(new URL(`../../../../shared/data/pdq/${path}`, import.meta.url)));
    return path.endsWith(".png") ? readPng(bytes) : readJpeg(bytes);
  };
  test.for([
    ["dih/bridge-1-original.jpg", "d8f8f0cee0f4a84f0637022a078f67f0b36e2ed596621e1d33e6339c4e9c9b22", 100],
    ["misc/wee.jpg", "6227401f601ff4ccafcc9fad4b0d95d371a2eb7265a3285234d228ca94deeb2d", 100],
    ["misc/small.jpg", "0007001f003f003f007f00ff00ff00ff01ff01ff01ff03ff03ff03ff03ff03ff", 0],
    ["misc/c.png", "e4cc89d91c623842f8d1f1d9a398e78c9f199a3bf87925f2b7e11e0bf061b064", 100],
  ] as const)("%s", ([path, hash, quality]) => {
    expect(hashPicture(file(path))).toEqual({ hash, quality });
  });

  test("eleven edits of one photograph stay near", () => {
    const { hash } = hashPicture(file("bridge-mods/aaa-orig.jpg"));
    for (const edit of ["blur-a-lot", "high-contrast", "sharpen-a-lot", "shrink-a-lot", "square-128x128"]) {
      expect(compareHashes(hash, hashPicture(file(`bridge-mods/${edit}.jpg`)).hash), edit).toBeLessThanOrEqual(16);
    }
  });
});

function readJpeg(bytes: Uint8Array): Pixels {
  const { width, height, data } = decodeJpeg(bytes, { useTArray: true });
  return { width, height, rgba: data };
}

function readPng(bytes: Uint8Array): Pixels {
  const { width, height, channels, data } = decodePng(bytes);
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : Number(data[Math.floor(at / 4) * channels + (channels < 3 ? 0 : at % 4)]),
  );
  return { width, height, rgba };
}

function mirrorPixels({ width, height, rgba }: Pixels): Pixels {
  return movePixels(width, height, rgba, (x, y) => [width - 1 - x, y]);
}

function turnPixels({ width, height, rgba }: Pixels): Pixels {
  return movePixels(height, width, rgba, (x, y) => [y, height - 1 - x]);
}

function movePixels(
  width: number,
  height: number,
  rgba: Pixels["rgba"],
  from: (x: number, y: number) => readonly [number, number],
): Pixels {
  const moved = Uint8Array.from({ length: rgba.length }, (_, at) => {
    const pixel = Math.floor(at / 4);
    const [x, y] = from(pixel % width, Math.floor(pixel / width));
    return rgba[(y * width + x) * 4 + (at % 4)] ?? 0;
  });
  return { width, height, rgba: moved };
}

function flipBits(hash: string, bits: readonly number[]): string {
  const digits = [...hash].map((digit) => Number.parseInt(digit, 16));
  for (const bit of bits) digits[bit >> 2] = (digits[bit >> 2] ?? 0) ^ (1 << (bit & 3));
  return digits.map((digit) => digit.toString(16)).join("");
}
