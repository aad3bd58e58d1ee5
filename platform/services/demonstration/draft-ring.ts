import type { Draft } from "./advert.ts";
import type { RingBlueprint, RingText } from "./blueprints/index.ts";
import { type ContactPool, createContacts } from "./contacts.ts";
import { disguiseWords } from "./disguise-words.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Random } from "./random.ts";

const dayMs = 86_400_000;
const banners = ["🔥", "📢", "✈️", "💰", "‼️"] as const;

/** When adverts are posted: `startMs` is the first midnight (UTC), `days` the length. */
export interface Period {
  readonly startMs: number;
  readonly days: number;
}

/**
 * The adverts of one planted ring.
 * Shapes: `size` adverts; they keep their template and differ in wordings, slots, contacts, order and disguise, and come in a burst of
 * some days from a handful of accounts. Units: milliseconds since 1970. Errors: RangeError for a faulty blueprint.
 */
export function draftRing(blueprint: RingBlueprint, size: number, period: Period, random: Random): Draft[] {
  const countries = [...new Set(blueprint.texts.flatMap((text) => text.phones))];
  const contacts = createContacts(countries, blueprint.contacts, random);
  const accounts = Array.from({ length: random.integer(4, 9) }, () => inventAccount(random));
  const length = Math.min(period.days, random.integer(5, 14));
  const first = random.integer(0, period.days - length);
  return Array.from({ length: size }, (_, index) => {
    // In turns, so that a ring of two languages posts in both.
    const text = blueprint.texts[index % blueprint.texts.length] ?? blueprint.texts[0];
    const at = period.startMs + (first + random.integer(0, length - 1)) * dayMs + random.integer(0, dayMs - 1);
    return {
      text: hideWords(writeRingText(text, contacts, random), blueprint, random),
      at,
      account: random.pick(accounts),
      language: text.language,
      ring: blueprint.key,
      family: null,
    };
  });
}

/** An account name that says what it is. */
export const inventAccount = (random: Random): string => `synthetic-account-${random.integer(10_000, 99_999)}`;

function writeRingText(text: RingText, contacts: ContactPool, random: Random): string {
  const fillers = {
    ...text.slots,
    phone: () => contacts.phone(random, text.phones[0]),
    handle: () => contacts.handle(random),
    wechat: () => contacts.handle(random),
    email: () => contacts.email(random),
  };
  const [last = "", ...beforeLast] = text.lines.toReversed();
  const [opening = "", ...middle] = beforeLast.toReversed();
  const kept = middle.filter(() => !random.chance(0.04));
  if (random.chance(0.12)) swapNeighbours(kept, random);
  const extras = text.extras.filter(() => random.chance(0.4));
  const lines = [opening, ...kept, ...extras, last].map((line) => fillTemplate(line, fillers, random));
  const body = lines.join(random.pick(text.joiners));
  return random.chance(0.2) ? `${random.pick(banners)} ${body}` : body;
}

function hideWords(text: string, { disguises }: RingBlueprint, random: Random): string {
  if (disguises.length === 0 || !random.chance(0.35)) return text;
  return disguiseWords(text, random.pick(disguises), 0.3, random);
}

function swapNeighbours(lines: string[], random: Random): void {
  if (lines.length < 2) return;
  const at = random.integer(0, lines.length - 2);
  lines.splice(at, 2, lines[at + 1] ?? "", lines[at] ?? "");
}
