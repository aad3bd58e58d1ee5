import { z } from "zod";

/**
 * The facts of control by somebody else that a person may state of adult-service adverts, and nothing beside them.
 * `rests` is what a fact is read from: two facts are independent when that differs and other records show them.
 * Never in the list: price, nationality, touring from town to town, or a contact that people share to stay safe.
 * Source: the project's own rule, after ILO, "Indicators of forced labour" (2012), and the Palermo Protocol, article 3
 * (a): control is another's hold over movement, papers, money or choice, not what is offered or where.
 */
export const thirdPartyControlFacts = {
  asks_for_help: { rests: "words" },
  movement_controlled: { rests: "movement" },
  papers_held: { rests: "papers" },
  earnings_taken: { rests: "money" },
  debt_named: { rests: "money" },
  sold_or_handed_over: { rests: "transfer" },
  recruited_by_known_lure: { rests: "recruitment" },
  schedule_set_by_other: { rests: "working_time" },
} as const satisfies Readonly<Record<string, { readonly rests: string }>>;

export type ThirdPartyControlFact = keyof typeof thirdPartyControlFacts;
export const thirdPartyControlFactIds = Object.keys(thirdPartyControlFacts) as [
  ThirdPartyControlFact,
  ...ThirdPartyControlFact[],
];

/** One fact as a named person states it, with the records that show it. */
export const statedFactSchema = z.object({
  fact: z.enum(thirdPartyControlFactIds),
  records: z.array(z.string().min(1).max(400)).min(1).max(20).describe("ids of records of the campaign that show it"),
  words: z.string().trim().min(10).max(1000).describe("what is seen there"),
});
export type StatedFact = Readonly<z.infer<typeof statedFactSchema>>;

/** A fact that was stated, with who did and when. */
export const keptFactSchema = statedFactSchema.extend({ by: z.string(), at: z.string() });
export type KeptFact = Readonly<z.infer<typeof keptFactSchema>>;

/** So many independent facts make a lead of adult-service adverts. */
export const neededFacts = 2;

/**
 * How many of the facts are independent of each other: the most that can be chosen so that each rests on something else
 * and is shown by a record that no other chosen fact needs.
 * Shapes: any number of facts, duplicates allowed; the result is at most the number of kinds of rest. Errors: none.
 */
export function countIndependent(facts: readonly StatedFact[]): number {
  const byRest = new Map<string, Set<string>>();
  for (const { fact, records } of facts) {
    const { rests } = thirdPartyControlFacts[fact];
    const shown = byRest.get(rests) ?? new Set();
    for (const record of records) shown.add(record);
    byRest.set(rests, shown);
  }
  const holder = new Map<string, string>();
  const place = (rest: string, tried: Set<string>): boolean => {
    for (const record of byRest.get(rest) ?? []) {
      if (tried.has(record)) continue;
      tried.add(record);
      const other = holder.get(record);
      if (other === undefined || place(other, tried)) {
        holder.set(record, rest);
        return true;
      }
    }
    return false;
  };
  return [...byRest.keys()].filter((rest) => place(rest, new Set())).length;
}
