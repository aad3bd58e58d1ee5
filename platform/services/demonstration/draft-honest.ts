import type { Draft } from "./advert.ts";
import type { HonestText } from "./blueprints/index.ts";
import { type ContactPool, createContacts } from "./contacts.ts";
import { inventAccount, type Period } from "./draft-ring.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Random } from "./random.ts";

const dayMs = 86_400_000;

/** One ordinary advert, put together from its language's kit, with a contact and an account of its own. */
export function draftHonest(kit: HonestText, period: Period, random: Random): Draft {
  const contacts = createContacts(kit.phones, { phones: 1, handles: 1 }, random);
  return {
    text: writeHonestText(kit, contacts, random),
    at: period.startMs + random.integer(0, period.days * dayMs - 1),
    account: inventAccount(random),
    language: kit.language,
    ring: null,
    family: null,
  };
}

/**
 * One ordinary advert that its agency posts `size` times over the whole period, each time with another first line.
 * It looks like a campaign and is an honest one: people mark it so.
 */
export function draftFamily(kit: HonestText, family: string, size: number, period: Period, random: Random): Draft[] {
  const original = draftHonest(kit, period, random);
  return Array.from({ length: size }, (_, index) => {
    const at = period.startMs + Math.floor(((index + random.next()) / size) * period.days * dayMs);
    const firstLine = fillTemplate(random.pick(kit.reposts), { n: () => String(random.integer(1, 5)) }, random);
    return { ...original, text: `${firstLine}\n${original.text}`, at, family };
  });
}

function writeHonestText(kit: HonestText, contacts: ContactPool, random: Random): string {
  const job = random.pick(kit.jobs);
  const place = random.pick(kit.places);
  const fillers = {
    role: [job.role],
    employer: [random.pick(job.employer)],
    place: [place],
    pay: job.pay,
    phone: () => contacts.phone(random, kit.phones[0]),
    email: () => contacts.email(random),
  };
  const duties = random.shuffle(job.duties).slice(0, random.integer(1, 3));
  const rest = [
    ...sometimes(0.6, kit.hours, random),
    ...sometimes(0.7, kit.requirements, random),
    ...sometimes(0.3, kit.requirements, random),
    ...sometimes(0.75, kit.benefits, random),
    ...sometimes(0.4, kit.benefits, random),
    ...sometimes(0.8, kit.payLines, random),
  ];
  const middle = random.chance(0.5) ? [...duties, ...random.shuffle(rest)] : random.shuffle([...duties, ...rest]);
  const lines = [random.pick(kit.openings), ...new Set(middle), random.pick(kit.applyLines)];
  return lines.map((line) => beginLine(fillTemplate(line, fillers, random))).join(random.pick(kit.joiners));
}

const beginLine = (line: string): string => line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const sometimes = (share: number, lines: readonly string[], random: Random): string[] =>
  random.chance(share) ? [random.pick(lines)] : [];
