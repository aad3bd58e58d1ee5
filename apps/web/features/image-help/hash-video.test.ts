import fc from "fast-check";
import { expect, test } from "vitest";
import { hashVideo } from "./hash-video.ts";

const fileOf = (source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>>): Blob =>
  Object.assign(new Blob(), { stream: () => new ReadableStream(source) });

test("a file that cannot be read to its end has no hash", async () => {
  const torn = fileOf({ pull: (to) => to.error(new Error("the card was taken out")) });
  await expect(hashVideo(torn)).rejects.toThrow("the card was taken out");
});

// RFC 1321, A.5
test.each([
  ["", "d41d8cd98f00b204e9800998ecf8427e"],
  ["abc", "900150983cd24fb0d6963f7d28e17f72"],
  ["abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"],
])("is the MD5 of %j", async (text, hash) => {
  expect(await hashVideo(new Blob([text]))).toBe(hash);
});

test("is the same however the device gives the file in pieces", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), async (parts) => {
      const pieces = parts.map((part) => Uint8Array.from(part));
      const torn = fileOf({
        start: (to) => {
          for (const piece of pieces) to.enqueue(piece);
          to.close();
        },
      });
      expect(await hashVideo(torn)).toBe(await hashVideo(new Blob(pieces)));
    }),
  );
});
