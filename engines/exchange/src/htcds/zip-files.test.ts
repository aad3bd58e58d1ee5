import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipFiles } from "./zip-files.ts";

async function* of(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

const joined = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const bytes: Uint8Array[] = [];
  for await (const piece of pieces) bytes.push(piece);
  return new Uint8Array(Buffer.concat(bytes));
};
const packed = (files: Readonly<Record<string, readonly string[]>>): Promise<Uint8Array> =>
  joined(zipFiles(Object.entries(files).map(([name, pieces]) => ({ name, pieces: of(pieces) }))));

test("what is packed is there again, whatever its pieces, and the same files give the same bytes", async () => {
  const text = fc.array(fc.string({ unit: "grapheme", maxLength: 300 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      const files = { "cases.csv": one, "not-in-the-file.csv": other };
      const zip = await packed(files);
      const back = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
      expect(back).toEqual(Object.entries(files).map(([name, pieces]) => [name, pieces.join("").toWellFormed()]));
      expect(await packed(files)).toEqual(zip);
    }),
    { numRuns: 30 },
  );
});

test("a file that fails on the way fails the archive, and the next one is asked for only when it is whole", async () => {
  const asked: string[] = [];
  async function* told(name: string, isBroken: boolean): AsyncGenerator<string> {
    asked.push(name);
    yield "begun";
    if (isBroken) throw new RangeError("the first is broken");
  }
  const pieces = zipFiles([
    { name: "first", pieces: told("first", true) },
    { name: "second", pieces: told("second", false) },
  ]);
  await expect(joined(pieces)).rejects.toThrow("the first is broken");
  expect(asked).toEqual(["first"]);
});
