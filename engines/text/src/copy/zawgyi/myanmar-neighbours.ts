/** A language of the Myanmar script by letters that Burmese does without: several kinds of them, and a share of all. */
export interface MyanmarNeighbour {
  /** ISO 639-3; `und` for one that is told from Burmese but not named. */
  readonly language: "shn" | "mnw" | "ksw" | "kjp" | "pwo" | "und";
  readonly letters: RegExp;
  readonly distinct: number;
  readonly share: number;
}

// Zawgyi gives U+1060 .. U+1097 other meanings, so one such letter proves nothing; several kinds of one language do.
const neighbours: readonly MyanmarNeighbour[] = [
  { language: "shn", letters: /[\u1022\u1075-\u107d\u1080-\u108a]/gu, distinct: 3, share: 0.2 },
  { language: "kjp", letters: /[\u106e-\u1070]/gu, distinct: 2, share: 0.03 },
  { language: "mnw", letters: /[\u105b-\u105f]/gu, distinct: 2, share: 0.02 },
  { language: "ksw", letters: /[\u1061-\u1064]/gu, distinct: 2, share: 0.06 },
  { language: "pwo", letters: /[\u1065-\u106d]/gu, distinct: 3, share: 0.1 },
  { language: "und", letters: /[\u1071-\u1074\uaa60-\uaa7f\ua9e0-\ua9fe]/gu, distinct: 2, share: 0.1 },
];
const myanmar = /[\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9fe]/gu;

/**
 * Shan, Mon, S'gaw, Eastern or Western Pwo Karen, or a smaller neighbour of Burmese, by its letters; `undefined` for what may
 * be Burmese. A text that reads as Zawgyi in every other way must show more of a neighbour's letters.
 * Source: the Unicode code charts of Myanmar and Myanmar Extended-A and -B.
 */
export function findMyanmarNeighbour(text: string, zawgyi: boolean): MyanmarNeighbour["language"] | undefined {
  const all = text.match(myanmar)?.length ?? 0;
  return neighbours.find(({ letters, distinct, share }) => {
    const found = text.match(letters) ?? [];
    return found.length >= share * all * (zawgyi ? 2 : 1) && new Set(found).size >= distinct;
  })?.language;
}
