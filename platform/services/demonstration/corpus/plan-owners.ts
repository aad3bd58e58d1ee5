import { type FictitiousPhone, inventPhone } from "../phone-ranges.ts";
import { createRandom, type Random } from "../random.ts";
import { type AdvertPlan, planAdvert, planStatement } from "./advert-plan.ts";
import type { NoiseLevel } from "./change-plan.ts";
import { type CorpusOptions, levelDraw } from "./corpus-options.ts";
import type { CorpusDisguise } from "./disguise-text.ts";
import { inventHandle, inventWallet } from "./invent-contacts.ts";
import { type CorpusLanguage, kitOf } from "./kits/index.ts";

/** Contacts and accounts from which the adverts of one owner take theirs. */
export interface OwnerContacts {
  readonly phones: readonly FictitiousPhone[];
  readonly handles: readonly string[];
  readonly wallets: readonly string[];
  readonly accounts: readonly string[];
}

/** One campaign: several adverts of one plan, posted in `days` days from `firstDay` on. */
export interface Owner {
  /** Name of the campaign in the truth. */
  readonly campaign: string;
  readonly kind: "ring" | "agency" | "family";
  readonly ring: string | null;
  /** Employer whose boilerplate this honest advert shares with others. */
  readonly employer: string | null;
  /** Campaigns with the same mark say the same in several languages. */
  readonly twin: string | null;
  readonly language: CorpusLanguage;
  readonly size: number;
  readonly firstDay: number;
  readonly days: number;
  readonly level: NoiseLevel;
  readonly disguise: CorpusDisguise | null;
  readonly contacts: OwnerContacts;
  readonly plan: AdvertPlan;
}

type Whole = Required<CorpusOptions>;

/** Every campaign of a corpus. Memory: about 2 kB a campaign. Errors: none. */
export function planOwners(options: Whole): Owner[] {
  const root = createRandom(options.seed);
  const owners: Owner[] = [];
  for (let ring = 1; ring <= options.rings; ring += 1)
    owners.push(...planRing(ring, options, root.fork(`ring ${ring}`)));
  owners.push(...planAgencies(options, root.fork("agencies")));
  for (let employer = 1; employer <= options.employers; employer += 1) {
    owners.push(...planFamilies(employer, options, root.fork(`employer ${employer}`)));
  }
  return owners;
}

/** Campaigns of one ring: neighbours share some contacts, all take theirs from one pool. */
function planRing(number: number, options: Whole, random: Random): Owner[] {
  const ring = `ring-${number}`;
  const campaigns = random.integer(8, 10);
  const languages = random.shuffle(options.languages).slice(0, random.integer(2, 4));
  const pool = inventPool(languages, { phones: 8, handles: 6, wallets: 3, accounts: 10 }, random);
  const homes = [random.integer(0, 7), random.integer(0, 7), random.integer(0, 7)];
  const owners: Owner[] = [];
  for (let index = 0; index < campaigns; index += 1) {
    const before = owners.at(-1);
    const isTwin = before !== undefined && before.twin === null && languages.length > 1 && random.chance(0.35);
    const twin = isTwin ? `${ring}-twin-${index}` : null;
    if (isTwin) owners[owners.length - 1] = { ...before, twin };
    const language = random.pick(isTwin ? languages.filter((code) => code !== before.language) : languages);
    const drawn = planAdvert(index % 4 === 3 ? "exploit" : "recruit", random);
    const plan = isTwin ? before.plan : { ...drawn, place: random.pick(homes) };
    owners.push({
      campaign: `${ring}-campaign-${index + 1}`,
      kind: "ring",
      ring,
      employer: null,
      twin,
      language,
      size: random.integer(...options.campaignSize),
      ...drawWindow(options, random.integer(4, 12), random),
      ...drawWriting(language, options, random),
      contacts: {
        phones: rotate(pool.phones, index, 3),
        handles: rotate(pool.handles, index, 2),
        wallets: rotate(pool.wallets, index, 1),
        accounts: rotate(pool.accounts, index * 2, 4),
      },
      plan,
    });
  }
  return owners;
}

/** Campaigns of honest agencies. Eight firms in a row have their calls taken by one call centre. */
function planAgencies(options: Whole, random: Random): Owner[] {
  let centre: readonly FictitiousPhone[] = [];
  return Array.from({ length: options.agencies }, (_, index): Owner => {
    const language = random.pick(options.languages);
    const own = inventPool([language], { phones: 2, handles: 1, wallets: 1, accounts: 2 }, random);
    if (index % 24 === 0) centre = own.phones.slice(0, 1);
    const isServed = index % 24 < 8;
    return {
      campaign: `agency-${index + 1}`,
      kind: "agency",
      ring: null,
      employer: null,
      twin: null,
      language,
      size: random.integer(4, 20),
      ...drawWindow(options, random.integer(8, options.days), random),
      ...drawWriting(language, options, random),
      contacts: { ...own, phones: isServed ? centre : own.phones },
      plan: planAdvert("honest", random),
    };
  });
}

/** Jobs of one honest employer: other work in other words, the same lines about the house and the same number. */
function planFamilies(number: number, options: Whole, random: Random): Owner[] {
  const employer = `employer-${number}`;
  const language = random.pick(options.languages);
  const facts = ["about", "clause", "clause", "clause"] as const;
  const boilerplate = facts.map((fact) => planStatement(fact, random));
  const contacts = inventPool([language], { phones: 1, handles: 1, wallets: 1, accounts: 2 }, random);
  const name = random.integer(0, 2 ** 32 - 1);
  return Array.from({ length: random.integer(3, 5) }, (_, index): Owner => {
    const plan = planAdvert("honest", random, boilerplate);
    return {
      campaign: `${employer}-family-${index + 1}`,
      kind: "family",
      ring: null,
      employer,
      twin: null,
      language,
      size: random.integer(3, 6),
      ...drawWindow(options, random.integer(8, options.days), random),
      level: "slots",
      disguise: null,
      contacts,
      plan: { ...plan, name },
    };
  });
}

function inventPool(
  languages: readonly CorpusLanguage[],
  sizes: { readonly phones: number; readonly handles: number; readonly wallets: number; readonly accounts: number },
  random: Random,
): OwnerContacts {
  const make = <Item>(count: number, invent: () => Item): Item[] => Array.from({ length: count }, invent);
  return {
    phones: make(sizes.phones, () => inventPhone(random.pick(kitOf(random.pick(languages)).phones), random)),
    handles: make(sizes.handles, () => inventHandle(random)),
    wallets: make(sizes.wallets, () => inventWallet(random)),
    accounts: make(sizes.accounts, () => inventCorpusAccount(random)),
  };
}

/** An account that says what it is; a hundred million of them. */
export const inventCorpusAccount = (random: Random): string =>
  `synthetic-account-${String(random.integer(0, 99_999_999)).padStart(8, "0")}`;

const rotate = <Item>(pool: readonly Item[], from: number, count: number): Item[] =>
  Array.from({ length: count }, (_, at) => pool[(from + at) % pool.length]).filter((item) => item !== undefined);

function drawWindow(
  options: Whole,
  length: number,
  random: Random,
): { readonly firstDay: number; readonly days: number } {
  const days = Math.max(1, Math.min(options.days, length));
  return { firstDay: random.integer(0, options.days - days), days };
}

function drawWriting(
  language: CorpusLanguage,
  options: Whole,
  random: Random,
): { readonly level: NoiseLevel; readonly disguise: CorpusDisguise | null } {
  const level = random.pick(levelDraw);
  const disguise = random.pick(kitDisguises(language));
  return { level, disguise: random.chance(options.disguised) ? disguise : null };
}

function kitDisguises(language: CorpusLanguage): readonly CorpusDisguise[] {
  const common = ["zero_width", "emoji_separator", "spaced_letters"] as const;
  return kitOf(language).script === "Latn" ? [...common, "look_alike", "leet"] : common;
}
