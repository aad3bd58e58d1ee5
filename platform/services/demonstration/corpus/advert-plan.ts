import type { FactName } from "./corpus-kit.ts";
import type { Random } from "../random.ts";

/** What an advert is for: ordinary work, work that hides exploitation, or an offer of what exploited people do. */
export type AdvertKind = "honest" | "recruit" | "exploit";

/** Numbers of an advert; each kit writes them in its own way. */
export interface PlanNumbers {
  readonly money: number;
  readonly pay: number;
  readonly fee: number;
  readonly bonus: number;
  readonly hours: number;
  readonly days: number;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly count: number;
  readonly month: number;
  readonly day: number;
  readonly percent: number;
}

/** One statement; `draw` fixes its wording and its words, in every language at the same places of the lists. */
export interface Statement {
  readonly fact: FactName;
  readonly draw: number;
  /** Numbers that pick act, thing, who, when and where. */
  readonly words: readonly [act: number, thing: number, who: number, when: number, where: number];
}

/** Everything an advert says, apart from its language, wording and contacts. */
export interface AdvertPlan {
  readonly kind: AdvertKind;
  readonly role: number;
  readonly firm: number;
  /** Picks the syllables of the made-up name, the year of its founding and its branches. */
  readonly name: number;
  /** True for a place of the hub list, false for a town of the kit. */
  readonly isHub: boolean;
  readonly place: number;
  readonly numbers: PlanNumbers;
  readonly statements: readonly Statement[];
  /** Statements at the end that adverts of one employer share; they come before the contact. */
  readonly shared: readonly Statement[];
  readonly joiner: number;
}

const lures: readonly FactName[] = ["ticket", "papers", "keep", "debt", "refer"];

/**
 * Draws what one advert says. Planted and ordinary adverts are drawn alike, so that length tells nothing.
 * Shapes: `shared` are statements of an employer's boilerplate. Errors: none.
 */
export function planAdvert(kind: AdvertKind, random: Random, shared: readonly Statement[] = []): AdvertPlan {
  const facts: FactName[] = [];
  const sometimes = (share: number, fact: FactName): void => {
    if (random.chance(share)) facts.push(fact);
  };
  if (kind === "exploit") facts.push(random.chance(0.5) ? "crew" : "invest");
  else facts.push("open", "pay");
  if (kind === "recruit") {
    facts.push(...random.shuffle(lures).slice(0, random.integer(1, 2)));
    sometimes(0.2, "wallet");
  } else sometimes(kind === "honest" ? 0.06 : 0, "ticket");
  if (kind !== "exploit") {
    sometimes(0.55, "hours");
    sometimes(0.4, "stay");
    sometimes(0.5, "need");
    sometimes(0.4, "age");
  }
  sometimes(0.35, "start");
  if (shared.length === 0) sometimes(0.3, "about");
  const clauses = Math.max(2, random.integer(6, 8) - facts.length - shared.length);
  for (let clause = 0; clause < clauses; clause += 1) facts.push("clause");
  const [first, ...rest] = facts.map((fact) => planStatement(fact, random));
  return {
    kind,
    ...planSubject(kind, random),
    statements: first ? [first, ...random.shuffle(rest)] : [],
    shared,
    joiner: random.integer(0, 1),
  };
}

/** One statement with its words. */
export const planStatement = (fact: FactName, random: Random): Statement => ({
  fact,
  draw: random.integer(0, 2 ** 32 - 1),
  words: [next(random), next(random), next(random), next(random), next(random)],
});

const next = (random: Random): number => random.integer(0, 2 ** 20);

function planSubject(kind: AdvertKind, random: Random): Omit<AdvertPlan, "kind" | "statements" | "shared" | "joiner"> {
  const ageFrom = random.integer(18, 22);
  return {
    role: random.integer(0, 13),
    firm: random.integer(0, 7),
    name: random.integer(0, 2 ** 32 - 1),
    isHub: kind === "recruit",
    place: random.integer(0, 7),
    numbers: {
      // The first form of money is in dollars in every kit; what goes abroad is paid in it.
      money: kind === "honest" ? random.integer(0, 3) : 0,
      pay: random.integer(0, 18),
      fee: random.integer(3, 30) * 50,
      bonus: random.integer(2, 12) * 25,
      hours: random.integer(8, 13),
      days: random.integer(5, 7),
      ageFrom,
      ageTo: ageFrom + random.integer(8, 30),
      count: random.integer(2, 40),
      month: random.integer(1, 12),
      day: random.integer(1, 28),
      percent: random.integer(8, 40),
    },
  };
}
