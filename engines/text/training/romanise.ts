/** A script of India whose letters stand in the order of ISCII, and how its people write it in Latin letters. */
interface RomanScript {
  readonly base: number;
  readonly vowels: Readonly<Record<number, string>>;
  readonly letters: Readonly<Record<number, string>>;
  /** Whether the vowel of a bare consonant falls silent at the end of a word. */
  readonly silentEnd: boolean;
}

// Offsets into a block of ISCII order: 05 .. 14 vowels, 15 .. 39 consonants, 3e .. 4c vowel signs, 4d virama.
const vowels: Readonly<Record<number, string>> = Object.fromEntries(
  "a a i i u u ri l e e e ai o o o au".split(" ").map((sound, at) => [at, sound]),
);
const northern = "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h".split(" ");
const southern = "k k k k ng s s j j nj t t t t n th th th th n n p p p p m y r r l l zh v sh sh s h".split(" ");
const bengali = "k kh g gh ng ch chh j jh n t th d dh n t th d dh n n p ph b bh m j r r l l l b sh sh s h".split(" ");
const byOffset = (letters: readonly string[]) => Object.fromEntries(letters.map((sound, at) => [at, sound]));

const scripts: readonly RomanScript[] = [
  { base: 0x0900, vowels, letters: byOffset(northern), silentEnd: true },
  { base: 0x0980, vowels: { ...vowels, 0: "o" }, letters: byOffset(bengali), silentEnd: true },
  { base: 0x0b80, vowels, letters: byOffset(southern), silentEnd: false },
];

// Sinhala has an order of its own: its letters as offsets of ISCII order.
const sinhalaVowels = "05 06 0f 0f 07 08 09 0a 0b 0b 0c 0c 0e 0f 10 12 13 14".split(" ");
const sinhalaLetters =
  "15 16 17 18 19 19 1a 1b 1c 1d 1e 1e 1e 1f 20 21 22 23 21 24 25 26 27 28 -- 26 2a 2b 2c 2d 2e 2c 2f 30 -- 32 -- -- 35 36 37 38 39 33 2b".split(
    " ",
  );
const sinhalaSigns = "3e 47 47 3f 40 41 -- 42 -- 43 46 47 48 4a 4b 4c".split(" ");

function toIscii(text: string): string {
  return text.replaceAll(/[\u0d80-\u0dff]/g, (letter) => {
    const code = letter.charCodeAt(0) - 0x0d80;
    if (code === 0x4a) return "\u094d";
    if (code === 0x02) return "\u0902";
    const found =
      code < 0x17 ? sinhalaVowels[code - 5] : code < 0x4a ? sinhalaLetters[code - 0x1a] : sinhalaSigns[code - 0x4f];
    return found === undefined || found === "--" ? "" : String.fromCharCode(0x0900 + Number.parseInt(found, 16));
  });
}

/**
 * A text in Devanagari, Bengali, Tamil or Sinhala as people type it in Latin letters, roughly: no marks, long vowels
 * short, the silent vowel left out. For training only. Source: block order of ISCII (IS 13194:1991); own spellings.
 */
export function romanise(text: string): string {
  const sinhala = /[\u0d80-\u0dff]/.test(text);
  const plain = sinhala ? toIscii(text) : text;
  return plain
    .split(" ")
    .map((word) => romaniseWord(word.normalize("NFD"), sinhala))
    .join(" ");
}

function romaniseWord(word: string, sinhala: boolean): string {
  const sounds: { text: string; bare: boolean }[] = [];
  let silentEnd = false;
  for (const letter of word) {
    const code = letter.charCodeAt(0);
    const script = scripts.find(({ base }) => code >= base && code < base + 0x80);
    if (script === undefined) continue;
    silentEnd = script.silentEnd && !sinhala;
    const at = code - script.base;
    const last = sounds.at(-1);
    if (at >= 5 && at <= 0x14) sounds.push({ text: script.vowels[at - 5] ?? "", bare: false });
    else if (at >= 0x15 && at <= 0x39) sounds.push({ text: script.letters[at - 0x15] ?? "", bare: true });
    else if (at >= 0x3e && at <= 0x4c && last !== undefined) {
      last.text += script.vowels[at - 0x3e + 1] ?? "";
      last.bare = false;
    } else if (at === 0x4d && last !== undefined) last.bare = false;
    else if (at <= 2) sounds.push({ text: "n", bare: false });
  }
  return sounds
    .map(({ text, bare }, at) => {
      if (!bare) return text;
      const next = sounds[at + 1];
      const silent = silentEnd && (next === undefined ? at > 0 : at > 0 && !next.bare && /[aeiou]$/.test(next.text));
      return silent && !(at > 0 && /^[^aeiou]+$/.test(sounds[at - 1]?.text ?? "")) ? text : `${text}a`;
    })
    .join("");
}
