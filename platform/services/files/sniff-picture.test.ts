import { SuarError } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "node:zlib";
import { pictureLimits } from "./picture.ts";
import { sniffPicture } from "./sniff-picture.ts";
import { samplePictures } from "./testing/index.ts";

const { jpeg, png, webp, losslessWebp } = samplePictures;
const samples = Object.entries(samplePictures);

/** The answer for bytes: the code of the refusal, or the kind. Anything but a `SuarError` fails the test. */
function answer(bytes: Uint8Array): string {
  try {
    return sniffPicture(bytes).kind;
  } catch (error) {
    if (error instanceof SuarError) return error.code;
    throw error;
  }
}

/** A copy with some bytes replaced. */
function changed(bytes: Buffer, at: number, values: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(values, at);
  return copy;
}

/** A PNG chunk with its right checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const pngOfSize = (width: number, height: number): Buffer => {
  const header = Buffer.from(png.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), chunk("IHDR", header), png.subarray(33)]);
};
const beforeEnd = (inserted: Buffer): Buffer => Buffer.concat([png.subarray(0, -12), inserted, png.subarray(-12)]);

describe("refuses", () => {
  test.each([
    ["nothing at all", Buffer.alloc(0)],
    ["a page", Buffer.from("<!DOCTYPE html><script>alert(1)</script>")],
    ["a drawing that can hold scripts", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["plain text", Buffer.from("name,city\n")],
    ["a picture that moves", Buffer.from("GIF89a\x01\x00\x01\x00")],
    ["a phone's own format", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0")],
    ["a program", Buffer.from("MZ\x90\0")],
    ["bytes of nothing", Buffer.from([0, 1, 2, 3])],
  ])("%s", (_, bytes) => {
    expect(answer(bytes)).toBe("file.unknown_kind");
  });

  test.each(samples)("a %s that breaks off anywhere", (_, bytes) => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(["file.broken", "file.unknown_kind"], `${length} bytes`).toContain(answer(bytes.subarray(0, length)));
    }
  });

  test("a header that promises more than it may, before anything is decoded", () => {
    expect(answer(pngOfSize(50_000, 50_000))).toBe("file.too_many_pixels");
    expect(answer(pngOfSize(2 ** 32 - 1, 2 ** 32 - 1))).toBe("file.too_many_pixels");
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    expect(answer(changed(jpeg, frame + 5, [0xff, 0xff, 0xff, 0xff]))).toBe("file.too_many_pixels");
    expect(answer(changed(webp, 26, [0xff, 0x3f, 0xff, 0x3f]))).toBe("file.too_many_pixels");
    expect(answer(changed(losslessWebp, 21, [0xff, 0xff, 0xff, 0x0f]))).toBe("file.too_many_pixels");
    expect(() => sniffPicture(pngOfSize(10_000, 6_000))).toThrow(
      expect.objectContaining({ details: { kind: "png", found: 60, expected: 50 } }),
    );
    expect(answer(pngOfSize(0, 10))).toBe("file.broken");
  });

  test("more bytes than a picture may have", () => {
    expect(answer(Buffer.concat([jpeg, Buffer.alloc(pictureLimits.bytes)]))).toBe("call.too_large");
  });

  test("a picture that is another file too", () => {
    const zip = Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]);
    expect(answer(Buffer.concat([jpeg, zip]))).toBe("file.mixed");
    expect(answer(Buffer.concat([jpeg, changed(zip, 20, [9, 0]), Buffer.from("a comment")]))).toBe("file.mixed");
    expect(answer(Buffer.concat([png, zip]))).toBe("file.mixed");
    expect(answer(Buffer.concat([webp, zip]))).toBe("file.mixed");
    const comment = (text: string) =>
      Buffer.concat([
        jpeg.subarray(0, 2),
        Buffer.from([0xff, 0xfe, 0, text.length + 2]),
        Buffer.from(text),
        jpeg.subarray(2),
      ]);
    expect(answer(comment("a harmless comment"))).toBe("jpeg");
    expect(answer(comment("%PDF-1.7 1 0 obj"))).toBe("file.mixed");
    expect(answer(comment("<script>x()</script>"))).toBe("file.mixed");
    expect(answer(comment("<SVG onload=x()>"))).toBe("file.mixed");
  });

  test("a picture that moves, a damaged part, two frames, a foreign checksum", () => {
    expect(answer(beforeEnd(chunk("acTL", Buffer.alloc(8))))).toBe("file.mixed");
    expect(answer(beforeEnd(chunk("IHDR", Buffer.from(png.subarray(16, 29)))))).toBe("file.broken");
    expect(answer(changed(png, 20, [0x7f]))).toBe("file.broken");
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    const twoFrames = [jpeg.subarray(0, frame), jpeg.subarray(frame, frame + 19), jpeg.subarray(frame)];
    expect(answer(Buffer.concat(twoFrames))).toBe("file.broken");
    const canvas = Buffer.from([0x56, 0x50, 0x38, 0x58, 10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 7, 0, 0]);
    const extended = Buffer.concat([webp.subarray(0, 12), canvas, webp.subarray(12)]);
    extended.writeUInt32LE(extended.length - 8, 4);
    expect(answer(extended)).toBe("file.broken");
    expect(answer(changed(extended, 24, [11]))).toBe("webp");
    expect(answer(changed(extended, 20, [2]))).toBe("file.mixed");
  });

  test("millions of empty parts, quickly and in little memory", () => {
    const empty = Buffer.concat(Array.from({ length: 1_000_000 }, () => Buffer.from([0xff, 0xfe, 0, 2])));
    expect(answer(Buffer.concat([jpeg.subarray(0, 2), empty, jpeg.subarray(2)]))).toBe("file.broken");
  });
});

test.each(samples)("%s is known with its size", (name, bytes) => {
  const kind = name.endsWith("Jpeg") ? "jpeg" : name.endsWith("Webp") ? "webp" : name;
  expect(sniffPicture(bytes)).toEqual({ kind, mediaType: `image/${kind}`, width: 12, height: 8 });
});

test("what a camera puts behind its photograph does not hinder", () => {
  expect(answer(Buffer.concat([jpeg, Buffer.from("\0\0\0\x18ftypmp42 a short film")]))).toBe("jpeg");
});

test("no bytes make it fail in another way than it says", () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...samples), damage, ([, bytes], changes) => {
      const copy = Buffer.from(bytes);
      for (const [at, value] of changes) copy[at % copy.length] = value;
      expect(answer(copy)).toMatch(/^(jpeg|png|webp|file\.\w+)$/);
    }),
    { numRuns: 3_000 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(40),
      ([, bytes], noise, kept) => {
        expect(answer(Buffer.concat([bytes.subarray(0, kept), noise]))).toMatch(/^(jpeg|png|webp|file\.\w+)$/);
      },
    ),
    { numRuns: 3_000 },
  );
});
