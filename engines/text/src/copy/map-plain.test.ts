import fc from "fast-check";
import { expect, test } from "vitest";
import { mapCharacters } from "./map-characters.ts";

const scripts = [
  "ab CD 01@$!.,-+ ",
  "\u0e01\u0e33\u0e49\u0e4d\u0e32\u0e40 ",
  "\u1780\u17d2\u1781\u17b6\u17c6\u200b ",
  "\u1000\u1039\u1031\u103c\u1037\u1038 ",
  "\u0915\u094d\u0937\u093c\u093e\u0958 ",
  "e\u0301\u0323\u0302\u0308\u0335\u0336o ",
  "招聘薪가각\u1112\u1161\u11abｶﾞＡ１ ",
  "\u0430\u0435s\u03bfßςİﬁ\u00a0\u3000\u00a8\t\n",
];
const rare = "\u200b\u200d\u202e\u202c\u00ad\ufe0f\u20e3\ufeff🔥🇯🇴\ud800𝐉①";

const written = fc
  .subarray(scripts, { minLength: 1, maxLength: 2 })
  .chain((some) => fc.string({ unit: fc.constantFrom(...some.join("").repeat(3), ...rare), maxLength: 120 }));
const piled = fc.tuple(written, fc.constantFrom("\u0301", "\u17b6", "\u0e49"), fc.nat(80), written);

/** What one call leaves in its cells; their buffers are used again by the next. */
function read(display: string, isQuick: boolean) {
  const { cells, disguises } = mapCharacters(display, isQuick);
  const { codes, starts, ends, length } = cells;
  return { disguises, cells: [codes, starts, ends].map((values) => [...values.subarray(0, length)]) };
}

test("runs that stand for themselves fold as their characters do one by one", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        written,
        piled.map(([before, mark, times, behind]) => before + mark.repeat(times) + behind),
      ),
      (display) => {
        expect(read(display, true)).toEqual(read(display, false));
      },
    ),
    { numRuns: 1500 },
  );
});
