/** Codes that one reading may have. */
const maxCodes = 4;
/** Letters of a code that are kept. */
const maxLength = 8;

/** A sound and, where the region's spellings disagree, what else the same letters may stand for. "" is silence. */
type Sounds = readonly string[];

/**
 * Letters at a place of a word and their sounds; the first line that fits is taken. `V` is a vowel letter.
 * l and r, b/p/ph/f, t/d/th, k/g/kh, n/ng/ny are one sound each: people who write down what they hear mix them.
 */
const rules: readonly (readonly [RegExp, Sounds])[] = [
  [/^tch/, ["C"]],
  [/^(?:tj|dj|zh|jh)/, ["C"]],
  [/^chm/, ["M", "CM"]],
  [/^ch(?=[rl])/, ["K"]],
  [/^ch/, ["C"]],
  [/^(?:ts|tz|dz)/, ["S"]],
  [/^s[hyj]/, ["S"]],
  [/^sr/, ["SL", "S"]],
  [/^x/, ["S"]],
  [/^[sz]+/, ["S"]],
  [/^q(?=[iu])/, ["K", "C"]],
  [/^c(?=[eiy])/, ["S", "C"]],
  [/^c(?=[aou])/, ["K", "C"]],
  [/^[kg]y(?=[aeiou])/, ["K", "C"]],
  [/^(?:ng|ny|nh|gn|n)+/, ["N"]],
  [/^[ckgq]+h?/, ["K"]],
  [/^(?:p|b|f)+h?/, ["P"]],
  [/^(?:t|d)+h?/, ["T"]],
  [/^m+/, ["M"]],
  [/^[lr]+h?/, ["L"]],
];

const vowel = /[aeiou]/;

/** The rules that may fit a letter: trying all of them at each letter cost most of the time. */
const byLetter = new Map(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => {
    const after = [..."abcdefghijklmnopqrstuvwxyz", ""].flatMap((one) =>
      ["a", "h", "l", "y", "m", ""].map((two) => letter + one + two),
    );
    return [letter, rules.filter(([letters]) => after.some((word) => letters.test(word)))] as const;
  }),
);

/**
 * How a word in Latin letters sounds to somebody who writes down what they hear, as codes of its consonants; spellings
 * of one name share a code. A word of one consonant or none keeps its first vowel too.
 * Shapes: `word` is a to z; one to four codes of at most 8 letters; none for an empty word. Errors: none.
 * Source: confusions named in README.md, "What sounds alike".
 */
export function soundCodes(word: string): readonly string[] {
  let codes: readonly string[] = [""];
  for (let at = 0; at < word.length; ) {
    const { length, sounds } = soundAt(word, at);
    codes = sounds.flatMap((sound) => codes.map((code) => code + sound)).slice(0, maxCodes);
    at += length;
  }
  const isSeen = new Set(codes.map((code) => withVowel(code, word).slice(0, maxLength)));
  return [...isSeen].filter((code) => code !== "");
}

function soundAt(word: string, at: number): { readonly length: number; readonly sounds: Sounds } {
  const rest = word.slice(at);
  const letter = rest.charAt(0);
  const before = at === 0 ? "" : word.charAt(at - 1);
  const next = rest.charAt(1);
  if (vowel.test(letter)) return { length: /^[aeiou]+/.exec(rest)?.[0].length ?? 1, sounds: [at === 0 ? "A" : ""] };
  if (letter === "y") return { length: 1, sounds: [at === 0 && vowel.test(next) ? "Y" : ""] };
  if (letter === "h") return { length: 1, sounds: [at === 0 && vowel.test(next) ? "H" : ""] };
  if (letter === "w")
    return { length: 1, sounds: [(at === 0 && next !== "") || (vowel.test(next) && vowel.test(before)) ? "W" : ""] };
  if (letter === "v") return { length: 1, sounds: vowel.test(next) ? ["W", "P"] : ["", "P"] };
  if (letter === "j") return { length: 1, sounds: at === 0 ? ["C", "Y"] : ["C", ""] };
  if (letter === "x" && at > 0) return { length: 1, sounds: ["S", "KS"] };
  if (letter === "z" && at === 0 && next !== "h") return { length: 1, sounds: ["S", "C"] };
  if (letter === "r" && vowel.test(before) && /[bcdgkmnpst]/.test(next)) return { length: 1, sounds: ["L", ""] };
  if (rest === "t" && before === "n") return { length: 1, sounds: ["T", ""] };
  for (const [letters, sounds] of byLetter.get(letter) ?? []) {
    const found = letters.exec(rest);
    if (found !== null) return { length: found[0].length, sounds };
  }
  return { length: 1, sounds: [""] };
}

/** Li, La and Lu stay apart, Lee and Ly do not; with more consonants vowels are too unsure to count. */
function withVowel(code: string, word: string): string {
  if (code.length > 1) return code;
  const run = /^[^aeiouyw]*(?:[yw](?=[aeiou]))?([aeiouyw]+)/.exec(word)?.[1] ?? "";
  if (run === "") return code;
  return code + (/^(?:a+[yie]|e|i|y)/.test(run) ? "I" : /^(?:o|u|w|a+[wuo])/.test(run) ? "U" : "A");
}
