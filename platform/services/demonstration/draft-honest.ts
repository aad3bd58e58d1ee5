import type { Draft } from "./advert.ts";
import { createContacts } from "./contacts.ts";
import { inventAccount, type Period } from "./draft-ring.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Random } from "./random.ts";
import type { HonestWriter } from "./write-honest.ts";

const dayMs = 86_400_000;

/** One ordinary advert, with a contact and an account of its own. */
export function draftHonest(writer: HonestWriter, period: Period, random: Random): Draft {
  const { kit } = writer;
  const contacts = createContacts(kit.phones, { phones: 1, handles: 1 }, random);
  return {
    text: writer.write(contacts, random),
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
export function draftFamily(
  writer: HonestWriter,
  family: string,
  size: number,
  period: Period,
  random: Random,
): Draft[] {
  const { kit } = writer;
  const original = draftHonest(writer, period, random);
  return Array.from({ length: size }, (_, index) => {
    const at = period.startMs + Math.floor(((index + random.next()) / size) * period.days * dayMs);
    const firstLine = fillTemplate(random.pick(kit.reposts), { n: () => String(random.integer(1, 5)) }, random);
    return { ...original, text: `${firstLine}\n${original.text}`, at, family };
  });
}
