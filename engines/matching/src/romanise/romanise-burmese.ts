const onsets: Readonly<Record<string, string>> = {
  က: "k",
  ခ: "kh",
  ဂ: "g",
  ဃ: "g",
  င: "ng",
  စ: "s",
  ဆ: "s",
  ဇ: "z",
  ဈ: "z",
  ဉ: "ny",
  ည: "ny",
  ဋ: "t",
  ဌ: "t",
  ဍ: "d",
  ဎ: "d",
  ဏ: "n",
  တ: "t",
  ထ: "ht",
  ဒ: "d",
  ဓ: "d",
  န: "n",
  ပ: "p",
  ဖ: "ph",
  ဗ: "b",
  ဘ: "b",
  မ: "m",
  ယ: "y",
  ရ: "y",
  လ: "l",
  ဝ: "w",
  သ: "th",
  ဟ: "h",
  ဠ: "l",
  အ: "",
  ဿ: "th",
};
const independentVowels: Readonly<Record<string, string>> = {
  ဣ: "i",
  ဤ: "i",
  ဥ: "u",
  ဦ: "u",
  ဧ: "e",
  ဩ: "aw",
  ဪ: "aw",
};

const stop = "[က-အ]\u1037?\u103a";
/** One spoken syllable: an initial with its signs, and consonants that close it (killed, or with another stacked below). */
const syllable = new RegExp(
  `[က-ဪဿ](?:[\u102b-\u1038\u103b-\u103e]|\u103a(?!\u103a))*(?:(?:${stop}|[က-အ](?=\u1039))\u1037?\u1038?)*`,
  "gu",
);

/** The syllables of a Burmese word; what is no syllable is left out. */
export const burmeseSyllables = (word: string): readonly string[] =>
  word.replaceAll(/\u1039(?=[က-အ])/g, "\u1039").match(syllable) ?? [];

/**
 * A Burmese word in the Latin letters that people of Myanmar use for names (Aung, Kyaw, Khin, Htun), tones left out; two readings where
 * peoples of the country differ.
 * Source: the customary spelling of names; initials and rhymes as in the Unicode CLDR transform Burmese-Latin.
 */
export function romaniseBurmese(word: string): readonly string[] {
  const reading = burmeseSyllables(word).map(romaniseSyllable).join("");
  return finalM.test(word) ? [reading, reading.replace(/n(t?)$/, "m$1")] : [reading];
}

/** Heard as n in Burmese, as m in names of the Shan and others. */
const finalM = /မ\u1037?\u103a[\u1037\u1038]*$/u;

function romaniseSyllable(text: string): string {
  const head = text.charAt(0);
  const own = independentVowels[head];
  const marks = text.slice(1).replaceAll(/[က-အ]\u1037?\u103a?/g, "");
  const closing = /[က-အ](?=\u1037?\u103a|$)/u.exec(text.slice(1))?.[0] ?? "";
  if (own !== undefined) return own + (closing === "" ? "" : /[နမဏင]/u.test(closing) ? "n" : "t");
  const hasW = marks.includes("\u103d");
  const rhyme = rhymeOf(marks, closing);
  const isRounded = hasW && /^[au]?[nt]$/.test(rhyme) && !/[ငက]/u.test(closing);
  const creaky = text.includes("\u1037") && rhyme.endsWith("n") ? "t" : "";
  return onsetOf(head, marks, hasW && !isRounded) + (isRounded ? `u${rhyme.slice(-1)}` : rhyme) + creaky;
}

function onsetOf(head: string, marks: string, hasW: boolean): string {
  const hasY = /[\u103b\u103c]/u.test(marks);
  const hasH = marks.includes("\u103e");
  const w = hasW ? "w" : "";
  if (hasH && (head === "ရ" || head === "ယ" || (head === "လ" && hasY))) return `sh${w}`;
  return (hasH ? "h" : "") + (onsets[head] ?? "") + (hasY ? "y" : "") + w;
}

function rhymeOf(marks: string, closing: string): string {
  const isO = marks.includes("\u102d") && /[\u102f\u1030]/u.test(marks);
  const isAw = marks.includes("\u1031") && /[\u102b\u102c]/u.test(marks);
  const isU = !isO && /[\u102f\u1030]/u.test(marks);
  const isI = !isO && /[\u102d\u102e]/u.test(marks);
  if (closing === "") {
    if (marks.includes("\u1036")) return isU ? "on" : isI ? "ein" : "an";
    if (isO) return "o";
    if (isAw) return "aw";
    if (marks.includes("\u1031") || marks.includes("\u1032")) return "e";
    return isU ? "u" : isI ? "i" : "a";
  }
  if (closing === "က") return isAw ? "auk" : isO ? "aik" : "et";
  if (closing === "င") return isAw ? "aung" : isO ? "aing" : "in";
  if (closing === "စ") return "it";
  if (closing === "ည") return "i";
  if (closing === "ဉ") return "in";
  if (closing === "ယ") return "e";
  if ("နမဏ".includes(closing)) return isU ? "on" : isI ? "ein" : "an";
  if ("တပသဋထဒဗ".includes(closing)) return isU ? "ok" : isI ? "eik" : "at";
  return isAw ? "aw" : isU ? "u" : isI ? "i" : "a";
}
