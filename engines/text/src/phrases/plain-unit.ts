/**
 * Letters and signs that writers of one script put for one another, by keyboard or by ear: each run is read as its first
 * character. Sources: Unicode 16, chapters 9, 12, 13 and 16, on look-alikes of each script; mergers of sound in speech.
 */
const alike: readonly (readonly [string, ...string[]])[] = [
  // Arabic script: Urdu and Arabic keyboards, carriers of hamza, aspirated and nasal letters.
  ["\u06cc", "\u064a", "\u0649", "\u0626"],
  ["\u06a9", "\u0643"],
  ["\u06c1", "\u0647", "\u06be", "\u0629", "\u06c2", "\u06c3"],
  ["\u0627", "\u0622", "\u0623", "\u0625", "\u0671"],
  ["\u0648", "\u0624"],
  ["\u06d2", "\u06d3"],
  ["\u0646", "\u06ba"],
  // Devanagari: long and short i and u, both signs for a nasal, the o of English words; b, s and n as Nepali sounds them.
  ["\u093f", "\u0940"],
  ["\u0941", "\u0942"],
  ["\u0907", "\u0908"],
  ["\u0909", "\u090a"],
  ["\u0902", "\u0901"],
  ["\u093e", "\u0949"],
  ["\u0906", "\u0911"],
  ["\u092c", "\u0935"],
  ["\u0938", "\u0936", "\u0937"],
  ["\u0928", "\u0923"],
  // Bengali: long and short i and u, the two n, the three s.
  ["\u09bf", "\u09c0"],
  ["\u09c1", "\u09c2"],
  ["\u0987", "\u0988"],
  ["\u0989", "\u098a"],
  ["\u09a8", "\u09a3"],
  ["\u09b8", "\u09b6", "\u09b7"],
  // Sinhala: long and short vowels, the two n and l, the two sh.
  ["\u0dd2", "\u0dd3"],
  ["\u0dd4", "\u0dd6"],
  ["\u0dd9", "\u0dda"],
  ["\u0ddc", "\u0ddd"],
  ["\u0dd0", "\u0dd1"],
  ["\u0db1", "\u0dab"],
  ["\u0dbd", "\u0dc5"],
  ["\u0dc1", "\u0dc2"],
  // Tamil: the three n, the three l, the two r.
  ["\u0ba9", "\u0ba3", "\u0ba8"],
  ["\u0bb2", "\u0bb3", "\u0bb4"],
  ["\u0bb0", "\u0bb1"],
  // Burmese: tall and round aa, the letters u and nya.
  ["\u102c", "\u102b"],
  ["\u1009", "\u1025"],
  // Khmer: the two signs of "to give" (ឱ្យ, ឲ្យ).
  ["\u17b1", "\u17b2"],
];
/** Marks that are often left out: nukta, chandrabindu in Bengali, vowel points of the Arabic script. */
const dropped = "\u093c\u09bc\u0981\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670";

const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const [first, ...others] of alike) for (const other of others) table[other.charCodeAt(0)] = first.charCodeAt(0);
for (const mark of dropped) table[mark.charCodeAt(0)] = 0;

/** The unit that phrases are compared by, so that usual spellings of one word are one; 0 for a mark that is dropped. */
export const plainUnit = (unit: number): number => table[unit] ?? unit;

/** A phrase in the spelling that `plainUnit` compares by. */
export function spellPlainly(words: string): string {
  let at = 0;
  while (at < words.length && plainUnit(words.charCodeAt(at)) === words.charCodeAt(at)) at += 1;
  if (at === words.length) return words;
  let plain = words.slice(0, at);
  for (; at < words.length; at += 1) {
    const unit = plainUnit(words.charCodeAt(at));
    if (unit !== 0) plain += String.fromCharCode(unit);
  }
  return plain;
}
