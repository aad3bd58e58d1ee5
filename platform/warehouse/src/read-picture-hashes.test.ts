import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPictureHashes } from "./read-picture-hashes.ts";

const one = "f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22";
const other = "6227401f601ff4ccafcc9fad4b0d95d371a2eb7265a3285234d228ca94deeb2d";

describe("picture hashes in a cell", () => {
  test.each(["", "none", one.slice(1), `${one}0`, "data:image/png;base64,iVBORw0KGgo=", `x${one}`])(
    "%s names no picture",
    (cell) => {
      expect(readPictureHashes(cell)).toEqual([]);
    },
  );

  test.each([one, one.toUpperCase(), ` ${one}\n`, `${one};${one}`, `["${one}"]`])("one in %s", (cell) => {
    expect(readPictureHashes(cell)).toEqual([one]);
  });

  test("several, in their order", () => {
    expect(readPictureHashes(`${other}, ${one} | ${other}`)).toEqual([other, one]);
  });

  test("never throws, and gives hashes alone, at most 20", () => {
    const some = fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-fA-F]{64}$/)), { maxLength: 40 });
    fc.assert(
      fc.property(some, (parts) => {
        const found = readPictureHashes(parts.join(" "));
        expect(found.length).toBeLessThanOrEqual(20);
        for (const each of found) expect(each).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});
