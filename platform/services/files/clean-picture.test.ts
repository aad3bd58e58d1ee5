import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanPicture } from "./clean-picture.ts";
import { readOrientation } from "./read-orientation.ts";
import { sniffPicture } from "./sniff-picture.ts";
import { samplePictures } from "./testing/index.ts";

const { jpeg, png, webp } = samplePictures;
const secret = "geo:11.5564,104.9282";

/** An Exif block with one place, one orientation and the words above, as a phone writes them. */
function exifSegment(orientation: number): Buffer {
  const tiff = Buffer.from("II*\0\b\0\0\0\x02\0", "latin1");
  const direction = Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
  const words = Buffer.from([0x0e, 0x01, 2, 0, secret.length, 0, 0, 0, 38, 0, 0, 0]);
  const body = Buffer.concat([Buffer.from("Exif\0\0"), tiff, direction, words, Buffer.alloc(4), Buffer.from(secret)]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
}
const withExif = (orientation: number): Buffer =>
  Buffer.concat([jpeg.subarray(0, 20), exifSegment(orientation), jpeg.subarray(20)]);

test("refuses what is no picture", () => {
  expect(() => cleanPicture(Buffer.from("<svg>"))).toThrow(expect.objectContaining({ code: "file.unknown_kind" }));
});

test("place, comment and what stands behind the end are gone; which side is up stays", () => {
  const film = Buffer.from(`\0\0\0\x18ftypmp42${secret}`);
  for (let orientation = 1; orientation <= 8; orientation += 1) {
    const given = Buffer.concat([withExif(orientation), film]);
    expect(given.includes(secret)).toBe(true);
    const { bytes, ...picture } = cleanPicture(given);
    const clean = Buffer.from(bytes);
    expect(clean.includes(secret)).toBe(false);
    expect(clean.includes("ftyp")).toBe(false);
    expect(picture).toEqual(sniffPicture(bytes));
    const exif = clean.indexOf("Exif\0\0");
    expect(exif === -1 ? 1 : readOrientation(clean.subarray(exif + 6))).toBe(orientation);
  }
});

test("the picture's own data are untouched", () => {
  const data = (bytes: Uint8Array, from: Buffer) => Buffer.from(bytes).subarray(Buffer.from(bytes).indexOf(from));
  const tables = Buffer.from([0xff, 0xdb]);
  expect(data(cleanPicture(withExif(6)).bytes, tables)).toEqual(data(jpeg, tables));
  expect(Buffer.from(cleanPicture(webp).bytes)).toEqual(webp);
  const clean = Buffer.from(cleanPicture(png).bytes);
  expect(png.includes("tEXt") && png.includes("tIME")).toBe(true);
  expect(clean.includes("tEXt") || clean.includes("tIME")).toBe(false);
  expect(clean.includes(png.subarray(png.indexOf("IDAT"), png.indexOf("tIME") - 4))).toBe(true);
});

test("an extended WebP loses its notes and says so", () => {
  const canvas = Buffer.from([0x56, 0x50, 0x38, 0x58, 10, 0, 0, 0, 0x0c, 0, 0, 0, 11, 0, 0, 7, 0, 0]);
  const note = Buffer.concat([Buffer.from("XMP "), Buffer.from([secret.length, 0, 0, 0]), Buffer.from(secret)]);
  const given = Buffer.concat([webp.subarray(0, 12), canvas, webp.subarray(12), note]);
  given.writeUInt32LE(given.length - 8, 4);
  const clean = Buffer.from(cleanPicture(given).bytes);
  expect(clean.includes(secret)).toBe(false);
  expect(clean.readUInt8(20)).toBe(0);
  expect(sniffPicture(clean)).toMatchObject({ width: 12, height: 8 });
});

test("cleaning again changes nothing, and a broken Exif block is believed in nothing", () => {
  for (const bytes of [...Object.values(samplePictures), withExif(6)]) {
    const once = cleanPicture(bytes).bytes;
    expect(cleanPicture(once).bytes).toEqual(once);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom("", "II*\0", "MM\0*"), (noise, head) => {
      const read = readOrientation(Buffer.concat([Buffer.from(head), noise]));
      expect(read === undefined || (read >= 1 && read <= 8)).toBe(true);
    }),
  );
});
