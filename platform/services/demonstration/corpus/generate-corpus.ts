import { syntheticPrefix, type LanguageCode, type Script } from "@suar/domain";
import { inventPhone, writePhone } from "../phone-ranges.ts";
import { createRandom, type Random } from "../random.ts";
import { type AdvertPlan, planAdvert } from "./advert-plan.ts";
import { changePlan, noises, type NoiseLevel } from "./change-plan.ts";
import { chooseCorpus, type CorpusOptions } from "./corpus-options.ts";
import { type CorpusDisguise, disguiseText } from "./disguise-text.ts";
import { inventAddress, inventHandle, inventWallet } from "./invent-contacts.ts";
import type { CorpusKit } from "./corpus-kit.ts";
import { kitOf } from "./kits/index.ts";
import { inventCorpusAccount, type Owner, type OwnerContacts, planOwners } from "./plan-owners.ts";
import { writePlan, type WrittenContacts } from "./write-plan.ts";

/** What was planted in one advert: the answer that a search should give. */
export interface CorpusTruth {
  /** Ordinary advert, a ring's, an honest agency's, or one of an honest employer whose boilerplate others share. */
  readonly kind: "single" | Owner["kind"];
  readonly campaign: string | null;
  readonly ring: string | null;
  readonly employer: string | null;
  /** Campaigns with the same mark are translations of one another. */
  readonly twin: string | null;
  readonly language: LanguageCode;
  readonly script: Script;
  readonly level: NoiseLevel | null;
  readonly disguise: CorpusDisguise | null;
}

/** A made-up advert of a corpus with the truth about it. */
export interface CorpusAdvert {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly posted_at: string;
  readonly account: string;
  readonly truth: CorpusTruth;
}

const dayMs = 86_400_000;
/** Share of the adverts of a disguised campaign that hide words, and of their words that are hidden. */
const hiddenAdverts = 0.7;
const hiddenWords = 0.35;

/**
 * Streams a corpus of made-up adverts in order of time: rings of campaigns, honest agencies that post often, honest
 * employers whose adverts share a boilerplate, and ordinary adverts of the same lengths.
 *
 * Shapes: `adverts` in all; what is planted comes first, the rest are ordinary ones. Memory: about 2 kB a campaign and
 * 4 bytes an advert of one day, never the corpus. Errors: RangeError that names an option out of range, also when
 * `adverts` is too few for what is to be planted.
 */
export function* generateCorpus(options: CorpusOptions = {}): Generator<CorpusAdvert, void, undefined> {
  const chosen = chooseCorpus(options);
  const owners = planOwners(chosen);
  const planted = owners.reduce((sum, { size }) => sum + size, 0);
  const singles = chosen.adverts - planted;
  if (singles < 0) {
    throw new RangeError(
      `generateCorpus: adverts must be at least ${planted} for what is planted, got ${chosen.adverts}`,
    );
  }
  const start = Date.parse(chosen.startDay);
  const singleSeed = createRandom(chosen.seed)
    .fork("singles")
    .integer(0, 2 ** 20);
  let number = 0;
  for (let day = 0; day < chosen.days; day += 1) {
    const parts = [...ownersOf(owners, day), { owner: null, ...share(singles, day, chosen.days) }];
    const total = parts.reduce((sum, part) => sum + part.to - part.from, 0);
    const order = shuffled(total, createRandom(chosen.seed).fork(`day ${day}`));
    const starts = Float64Array.from(parts.keys());
    parts.reduce((sum, part, at) => {
      starts[at] = sum;
      return sum + part.to - part.from;
    }, 0);
    for (let at = 0; at < total; at += 1) {
      const place = order[at] ?? 0;
      const index = lastAtMost(starts, place);
      const part = parts[index];
      const member = place - (starts[index] ?? 0) + (part?.from ?? 0);
      const drafted = part?.owner
        ? writeMember(part.owner, member, chosen.seed)
        : writeSingle(chosen.languages.map(kitOf), createRandom(member + singleSeed * 2 ** 32));
      number += 1;
      yield {
        id: `${syntheticPrefix}${String(number).padStart(8, "0")}`,
        posted_at: new Date(start + day * dayMs + Math.floor(((at + 0.5) / total) * dayMs)).toISOString(),
        ...drafted,
      };
    }
  }
}

type Drafted = Omit<CorpusAdvert, "id" | "posted_at">;

function* ownersOf(
  owners: readonly Owner[],
  day: number,
): Generator<{ owner: Owner | null; from: number; to: number }> {
  for (const owner of owners) {
    if (day < owner.firstDay || day >= owner.firstDay + owner.days) continue;
    const { from, to } = share(owner.size, day - owner.firstDay, owner.days);
    if (to > from) yield { owner, from, to };
  }
}

/** The part of `count` that falls on one of `days` days. */
const share = (count: number, day: number, days: number): { readonly from: number; readonly to: number } => ({
  from: Math.floor((day * count) / days),
  to: Math.floor(((day + 1) * count) / days),
});

function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = random.integer(0, at);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

function lastAtMost(starts: Float64Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function writeMember(owner: Owner, member: number, seed: number): Drafted {
  const random = createRandom(seed).fork(`${owner.campaign} ${member}`);
  const kit = kitOf(owner.language);
  const noise = noises[owner.level];
  const plan = changePlan(owner.plan, noise, random);
  const isFixed = owner.level === "exact";
  const written = writePlan(kit, plan, noise, contactsOf(kit, owner.contacts, isFixed, random), random);
  const isHidden = owner.disguise !== null && random.chance(hiddenAdverts);
  return {
    text: isHidden && owner.disguise ? disguiseText(written, owner.disguise, hiddenWords, random) : written,
    account: random.pick(owner.contacts.accounts),
    truth: {
      kind: owner.kind,
      campaign: owner.campaign,
      ring: owner.ring,
      employer: owner.employer,
      twin: owner.twin,
      language: kit.language,
      script: kit.script,
      level: owner.level,
      disguise: isHidden ? owner.disguise : null,
    },
  };
}

function writeSingle(kits: readonly CorpusKit[], random: Random): Drafted {
  const kit = random.pick(kits);
  const plan: AdvertPlan = planAdvert("honest", random);
  const contacts: OwnerContacts = {
    phones: [inventPhone(kit.phones[0], random)],
    handles: [inventHandle(random)],
    wallets: [inventWallet(random)],
    accounts: [],
  };
  const text = writePlan(kit, plan, noises.exact, contactsOf(kit, contacts, false, random), random);
  const truth = {
    kind: "single",
    campaign: null,
    ring: null,
    employer: null,
    twin: null,
    level: null,
    disguise: null,
  } as const;
  return {
    text,
    account: inventCorpusAccount(random),
    truth: { ...truth, language: kit.language, script: kit.script },
  };
}

function contactsOf(kit: CorpusKit, pool: OwnerContacts, isFixed: boolean, random: Random): WrittenContacts {
  const take = <Item>(items: readonly Item[]): Item => (isFixed ? random.pick(items.slice(0, 1)) : random.pick(items));
  const home = kit.phones[0];
  const fixed = createRandom(1);
  return {
    phone: () => writePhone(take(pool.phones), home, isFixed ? fixed : random),
    handle: () => take(pool.handles),
    email: () => (isFixed ? "office.1000@example.org" : inventAddress(random)),
    wallet: () => take(pool.wallets),
  };
}
