import type { LanguageCode, TwinFact, TwinFactKind, TwinFactName, TwinVector } from "@suar/domain";
import { concepts } from "./concepts.ts";
import { usualBits } from "./usual-bits.ts";

/** How many bits of information a fact carries in texts of one language: `log2` of how rare it is there. */
export type FactBits = (fact: TwinFactName, language: LanguageCode | "und") => number;

/** Bits of facts that are no concepts, where nothing is known of the corpus: chosen, not measured. */
const kindBits: Readonly<Record<Exclude<TwinFactKind, "word">, number>> = {
  place: 7,
  country: 3.5,
  pay: 3,
  number: 6,
  contact: 16,
  date: 8,
  visa: 4,
  fee: 4,
  employer: 12,
  name: 8,
  indicator: 4,
  kind: 0.5,
};

/** Small numbers stand in many adverts. */
const smallNumberBits = 4;

const meanBits = new Map<string, number>();
const bitsOf = new Map<string, ReadonlyMap<string, number>>();
for (const [language, row] of Object.entries(usualBits)) {
  bitsOf.set(language, new Map(concepts.map((concept, at) => [concept, Number.parseInt(row.charAt(at), 36) / 4])));
}
for (const concept of concepts) {
  let sum = 0;
  for (const row of bitsOf.values()) sum += row.get(concept) ?? 0;
  meanBits.set(concept, sum / bitsOf.size);
}

/** The bits of a fact in ordinary adverts of a language; of a language that was not counted, the mean of the others. */
export const usualFactBits: FactBits = (fact, language) => {
  const kind = kindOf(fact);
  if (kind !== "word") return kind === "number" && Number(fact.slice(7)) <= 31 ? smallNumberBits : kindBits[kind];
  const concept = fact.slice(5);
  return bitsOf.get(language)?.get(concept) ?? meanBits.get(concept) ?? 0;
};

/** A corpus is worth as much as this many records of what is usual. */
const priorRecords = 20;

/**
 * Bits of facts as the vectors of one corpus show them, each language for itself, with what is usual as prior.
 * Shapes: any number of vectors. Errors: none. Cost: linear.
 */
export function countFactBits(vectors: readonly TwinVector[]): FactBits {
  const records = new Map<string, number>();
  const counts = new Map<string, Map<TwinFactName, number>>();
  for (const { language, facts } of vectors) {
    records.set(language, (records.get(language) ?? 0) + 1);
    const counted = counts.get(language) ?? new Map<TwinFactName, number>();
    counts.set(language, counted);
    for (const { fact } of facts) counted.set(fact, (counted.get(fact) ?? 0) + 1);
  }
  return (fact, language) => {
    const expected = priorRecords * 2 ** -usualFactBits(fact, language);
    const all = (records.get(language) ?? 0) + priorRecords;
    return Math.max(0, -Math.log2(((counts.get(language)?.get(fact) ?? 0) + expected) / all));
  };
}

const kindOf = (fact: TwinFactName): TwinFactKind => fact.slice(0, fact.indexOf(":")) as TwinFactKind;

/** Names in Latin letters count where both texts have them; that one text has others says nothing. */
export const isAsked = ({ fact }: Pick<TwinFact, "fact">): boolean => kindOf(fact) !== "name";
