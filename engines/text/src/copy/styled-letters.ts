/**
 * Decorated letters and digits that Unicode's compatibility mappings do not undo, as runs of consecutive code points:
 * first code point, then what they stand for in order. Source: Unicode code charts U+2460, U+2700, U+1F100.
 */
const runs: readonly (readonly [number, string])[] = [
  [0x1f130, "abcdefghijklmnopqrstuvwxyz"],
  [0x1f150, "abcdefghijklmnopqrstuvwxyz"],
  [0x1f170, "abcdefghijklmnopqrstuvwxyz"],
  [0x1f1e6, "abcdefghijklmnopqrstuvwxyz"],
  [0x2776, "123456789"],
  [0x2780, "123456789"],
  [0x278a, "123456789"],
  [0x24f5, "123456789"],
  [0x24ff, "0"],
  [0x1f10b, "00"],
];

/** Small capitals. They are phonetic letters too, so they count only in words made of nothing else (see fold-words). */
const smallCapitals: Readonly<Record<string, string>> = {
  ᴀ: "a",
  ʙ: "b",
  ᴄ: "c",
  ᴅ: "d",
  ᴇ: "e",
  ꜰ: "f",
  ɢ: "g",
  ʜ: "h",
  ɪ: "i",
  ᴊ: "j",
  ᴋ: "k",
  ʟ: "l",
  ᴍ: "m",
  ɴ: "n",
  ᴏ: "o",
  ᴘ: "p",
  ǫ: "q",
  ʀ: "r",
  ꜱ: "s",
  ᴛ: "t",
  ᴜ: "u",
  ᴠ: "v",
  ᴡ: "w",
  ʏ: "y",
  ᴢ: "z",
};

const byCode = new Map<number, string>();
for (const [first, letters] of runs) {
  for (let i = 0; i < letters.length; i += 1) byCode.set(first + i, letters.charAt(i));
}

const smallCapitalByCode = new Map(
  Object.entries(smallCapitals).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** Plain letter or digit behind a decorated code point, `undefined` when it is none of the listed ones. */
export function undecorate(codePoint: number): string | undefined {
  return byCode.get(codePoint);
}

/** Plain letter behind a small capital, as code units; `undefined` for any other. */
export function plainSmallCapital(code: number): number | undefined {
  return smallCapitalByCode.get(code);
}
