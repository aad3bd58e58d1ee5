import fc from "fast-check";
import { encode as encodePng } from "fast-png";
import { encode as encodeJpeg } from "jpeg-js";
import { expect, test } from "vitest";
import { hashPictureFile } from "./hash-picture-file.ts";

const side = 96;
/** Soft waves of grey, so that there is something to compare. */
const grey = Uint8Array.from({ length: side * side }, (_, at) => {
  const [x, y] = [(at % side) / side, Math.floor(at / side) / side];
  return 128 + 60 * Math.sin(17 * x * x + 9 * y) + 60 * Math.cos(23 * y * y - 8 * x);
});
const rgba = Uint8Array.from({ length: grey.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : (grey[at >> 2] ?? 0)));
const jpeg = encodeJpeg({ width: side, height: side, data: rgba }, 85).data;
const png = encodePng({ width: side, height: side, data: rgba, channels: 4, depth: 8 });

test("what is no picture, or breaks off, is refused by name", () => {
  expect(() => hashPictureFile(new TextEncoder().encode("<svg></svg>"))).toThrow(
    expect.objectContaining({ code: "file.unknown_kind" }),
  );
  expect(() => hashPictureFile(jpeg.subarray(0, 400))).toThrow(expect.objectContaining({ code: "file.broken" }));
});

test("every form of one picture has nearly one hash", () => {
  const forms = [
    encodePng({ width: side, height: side, data: grey, channels: 1, depth: 8 }),
    encodePng({
      width: side,
      height: side,
      data: Uint16Array.from(grey, (value) => value * 257),
      channels: 1,
      depth: 16,
    }),
  ];
  const first = hashPictureFile(png);
  expect(first).toMatchObject({ comparable: true, width: side, height: side });
  for (const form of forms) expect(hashPictureFile(form).hash).toBe(first.hash);
  const bits = [...hashPictureFile(jpeg).hash].filter((digit, at) => digit !== first.hash[at]).length;
  expect(bits).toBeLessThan(16);
});

test("a damaged file gives a hash or an error of the house, and soon", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(jpeg, png),
      fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 8 }),
      (good, edits) => {
        const broken = Uint8Array.from(good);
        for (const [at, value] of edits) broken[at % broken.length] = value;
        try {
          expect(hashPictureFile(broken).hash).toMatch(/^[0-9a-f]{64}$/);
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^(file|call)\./) as string });
        }
      },
    ),
    { numRuns: 40 },
  );
});
