import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUuidV7, makeUuidV7 } from "./ids.ts";

const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });

describe("makeUuidV7", () => {
  test("refuses a time out of range and too few bytes", () => {
    expect(() => makeUuidV7(-1, new Uint8Array(10))).toThrow(RangeError);
    expect(() => makeUuidV7(2 ** 48, new Uint8Array(10))).toThrow(RangeError);
    expect(() => makeUuidV7(Number.NaN, new Uint8Array(10))).toThrow(RangeError);
    expect(() => makeUuidV7(0, new Uint8Array(9))).toThrow(RangeError);
  });

  test("the example of RFC 9562, appendix A.6", () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(makeUuidV7(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  test("is always a version 7 UUID, and ids sort as their times", () => {
    fc.assert(
      fc.property(times, times, bytes, bytes, (a, b, x, y) => {
        const [first, second] = [makeUuidV7<string>(a, x), makeUuidV7<string>(b, y)];
        expect(isUuidV7(first)).toBe(true);
        if (a < b) expect(first < second).toBe(true);
      }),
    );
  });
});
