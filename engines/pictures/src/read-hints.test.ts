import fc from "fast-check";
import { encode as encodeJpeg } from "jpeg-js";
import { expect, test } from "vitest";
import { readHints } from "./read-hints.ts";
import { drawPicture } from "./testing/draw-picture.ts";

const nothing = {
  taken: null,
  device: null,
  software: null,
  namesPlace: false,
  saysGenerated: false,
  credentials: null,
};
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** A JPEG of a drawn picture with one more segment behind its first two bytes. */
function jpegWith(marker: number, content: readonly number[]): Uint8Array {
  const { width, height, rgba } = drawPicture(3, 16, 16);
  const plain = encodeJpeg({ width, height, data: rgba }, 80).data;
  const length = content.length + 2;
  return Uint8Array.from([0xff, 0xd8, 0xff, marker, length >> 8, length & 255, ...content, ...plain.subarray(2)]);
}

/** An APP1 segment with the tags Make and Software (EXIF 2.32, little-endian). */
function exif(make: string, software: string): number[] {
  const entry = (tag: number, text: string, offset: number): number[] => [
    tag & 255,
    tag >> 8,
    2,
    0,
    text.length + 1,
    0,
    0,
    0,
    offset,
    0,
    0,
    0,
  ];
  const start = 8 + 2 + 2 * 12 + 4;
  return [
    ...ascii("Exif\0\0II*\0\b\0\0\0\u0002\0"),
    ...entry(0x010f, make, start),
    ...entry(0x0131, software, start + make.length + 1),
    ...ascii(`\0\0\0\0${make}\0${software}\0`),
  ];
}

test("a file of more than 32 MiB is refused; what is no picture gives no hints", () => {
  expect(() => readHints(new Uint8Array(33 * 1024 * 1024))).toThrow(/at most/);
  expect(readHints(new Uint8Array())).toEqual(nothing);
  expect(readHints(Uint8Array.from(ascii("not a picture")))).toEqual(nothing);
});

test("what the camera wrote is a hint", () => {
  const hints = readHints(jpegWith(0xe1, exif("Example Camera", "Example Editor 2")));
  expect(hints).toEqual({ ...nothing, device: "Example Camera", software: "Example Editor 2" });
});

test("content credentials are named, with the program that claims them, and not believed", () => {
  const claim = [...ascii("jumb....jumdc2pa\0...."), 0x6f, ...ascii("claim_generator"), 0x6b, ...ascii("Example 1.0")];
  const hints = readHints(jpegWith(0xeb, [...ascii("JP"), ...claim, ...ascii("trainedAlgorithmicMedia")]));
  expect(hints.credentials).toEqual({ generator: "Example 1.0" });
  expect(hints.saysGenerated).toBe(true);
});

test("broken files never throw and end soon", () => {
  const good = jpegWith(0xe1, exif("Example Camera", "Example Editor 2"));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 }),
      fc.nat(good.length),
      (edits, end) => {
        const broken = good.slice(0, end);
        for (const [at, value] of edits) if (at < end) broken[at] = value;
        const begun = process.cpuUsage();
        readHints(broken);
        expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
      },
    ),
  );
});
