import type { Random } from "../random.ts";
import { createRandom } from "../random.ts";
import type { AdvertPlan, Statement } from "./advert-plan.ts";
import type { Noise } from "./change-plan.ts";
import { compileWording, type WordingPart, writeWording } from "./compile-wording.ts";
import type { CorpusKit, WordList } from "./corpus-kit.ts";

/** Contacts of one advert, as it writes them. */
export interface WrittenContacts {
  readonly phone: () => string;
  readonly handle: () => string;
  readonly email: () => string;
  readonly wallet: () => string;
}

/**
 * An advert in the words of one kit. The plan fixes every wording; with `noise` some are drawn anew from `random`.
 * Errors: RangeError for a slot that the kit does not know.
 */
export function writePlan(
  kit: CorpusKit,
  plan: AdvertPlan,
  noise: Noise,
  contacts: WrittenContacts,
  random: Random,
): string {
  const apply: Statement = { fact: "apply", draw: plan.name ^ 0x5eed, words: [0, 0, 0, 0, 0] };
  const statements = [...plan.statements, ...plan.shared, apply].map((statement) =>
    writeStatement(kit, plan, statement, noise, contacts, random),
  );
  return statements.join(kit.joiners[plan.joiner % kit.joiners.length] ?? " ");
}

function writeStatement(
  kit: CorpusKit,
  plan: AdvertPlan,
  { fact, draw, words }: Statement,
  noise: Noise,
  contacts: WrittenContacts,
  random: Random,
): string {
  const fixed = createRandom(draw);
  const wordings = kit.facts[fact];
  // Both streams move on in any case: what one advert draws anew changes nothing else of it.
  const choose = (options: number, share: number): number => {
    const kept = fixed.integer(0, options - 1);
    return share > 0 && random.chance(share) ? random.integer(0, options - 1) : kept;
  };
  const chooseWord = (options: number): number => choose(options, noise.words);
  const wording = compiled(wordings[choose(wordings.length, noise.wordings)] ?? "");
  const fill = (slot: string): string => {
    const number = numberIn(kit, plan, slot);
    if (number !== undefined) return number;
    if (slot in contacts) return contacts[slot as keyof WrittenContacts]();
    return writeWording(compiled(wordIn(kit, plan, words, slot)), chooseWord, fill);
  };
  const text = writeWording(wording, chooseWord, fill);
  const slipped = noise.slips > 0 ? slipPen(text, noise.slips, random) : text;
  return slipped.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const cache = new Map<string, readonly WordingPart[]>();

function compiled(wording: string): readonly WordingPart[] {
  const known = cache.get(wording);
  if (known) return known;
  const parts = compileWording(wording);
  cache.set(wording, parts);
  return parts;
}

const statementSlots = ["act", "thing", "who", "when", "where"] as const;
const statementLists = {
  act: "acts",
  thing: "things",
  who: "who",
  when: "when",
  where: "where",
} as const satisfies Record<(typeof statementSlots)[number], WordList>;

function wordIn(kit: CorpusKit, plan: AdvertPlan, words: readonly number[], slot: string): string {
  const place = statementSlots.findIndex((name) => name === slot);
  const list = statementSlots[place];
  if (list !== undefined) return cyclic(kit[statementLists[list]], words[place] ?? 0);
  if (slot === "role") return cyclic(kit.roles, plan.role);
  if (slot === "firm") return cyclic(kit.firms, plan.firm);
  if (slot === "place") return cyclic(plan.isHub ? kit.hubs : kit.towns, plan.place);
  if (slot === "name") return inventName(kit, plan.name);
  throw new RangeError(`writePlan: no filler for {${slot}} in ${kit.language}`);
}

const cyclic = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

function inventName(kit: CorpusKit, seed: number): string {
  const count = 3 + (seed & 1);
  let name = "";
  for (let at = 0; at < count; at += 1) name += cyclic(kit.syllables, (seed >>> (1 + at * 7)) & 0x7f);
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function numberIn(kit: CorpusKit, { numbers, name }: AdvertPlan, slot: string): string | undefined {
  const sum = (usd: number, local: number): string =>
    cyclic(kit.money, numbers.money).replace("{usd}", String(usd)).replace("{local}", grouped(local));
  if (slot === "pay") return sum(600 + numbers.pay * 100, kit.local.low + numbers.pay * kit.local.step);
  if (slot === "fee") return `${numbers.fee} USD`;
  if (slot === "bonus") return `${numbers.bonus} USD`;
  if (slot === "hours") return String(numbers.hours);
  if (slot === "days") return String(numbers.days);
  if (slot === "age") return `${numbers.ageFrom}-${numbers.ageTo}`;
  if (slot === "count") return String(numbers.count);
  if (slot === "percent") return String(numbers.percent);
  if (slot === "date") return `${numbers.day}/${numbers.month}/2026`;
  if (slot === "year") return String(1970 + (name % 50));
  if (slot === "branches") return String(3 + ((name >>> 8) % 60));
  return undefined;
}

const grouped = (sum: number): string => String(sum).replace(/\B(?=(\d{3})+$)/g, ",");

/** Letters left out or doubled in some words, as hurried people type; addresses and numbers are left alone. */
function slipPen(text: string, share: number, random: Random): string {
  return text.replace(/\S+/gu, (word) => {
    if (/[\p{Nd}@_/]/u.test(word) || !random.chance(share)) return word;
    return word.replace(/[\p{L}\p{M}]{5,}/u, (letters) => {
      const characters = [...letters];
      const at = random.integer(1, characters.length - 2);
      const slip = random.chance(0.5) ? [] : [characters[at] ?? "", characters[at] ?? ""];
      return characters.toSpliced(at, 1, ...slip).join("");
    });
  });
}
