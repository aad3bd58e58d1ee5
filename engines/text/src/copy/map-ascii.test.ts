import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsToString } from "./cells.ts";
import { mapAscii } from "./map-ascii.ts";
import { mapCharacters } from "./map-characters.ts";

describe("mapAscii", () => {
  test("leaves anything else to mapCharacters", () => {
    expect(mapAscii("caf\u00e9")).toBeUndefined();
    expect(mapAscii("a\u0000b")).toBeUndefined();
  });

  test("makes what mapCharacters makes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ9 \t\n\r@$.~"), maxLength: 60 }), (display) => {
        const short = mapAscii(display);
        const { cells, disguises } = mapCharacters(display);
        expect(short).toBeDefined();
        if (short === undefined) return;
        expect(disguises).toEqual([]);
        expect(cellsToString(short)).toBe(cellsToString(cells));
        expect([...short.starts.subarray(0, short.length)]).toEqual([...cells.starts.subarray(0, cells.length)]);
        expect([...short.ends.subarray(0, short.length)]).toEqual([...cells.ends.subarray(0, cells.length)]);
      }),
      { numRuns: 500 },
    );
  });
});
