import type { EntityType } from "@suar/domain";

/** A contact as it was read in one record. */
export interface Contact {
  readonly type: EntityType;
  readonly value: string;
}

/** Kinds whose value is a phone number, and kinds whose value is a name on a platform; the plain kind stands first. */
const families: readonly (readonly EntityType[])[] = [
  ["phone", "whatsapp", "viber", "signal", "zalo", "imo", "botim"],
  ["handle", "telegram", "line", "wechat", "zalo", "facebook", "instagram", "tiktok", "threads", "x", "kakaotalk"],
];
const numberTypes: ReadonlySet<EntityType> = new Set(families[0]);
const national = /^0\d{6,14}$/;

/**
 * One contact that the records of a campaign write in several ways becomes one: a number with and without its country
 * ("084..." and "+6284..."), a number once called a phone and once WhatsApp, a name once with its platform and once
 * without. Only what is certain inside the campaign is joined: where two answers fit, nothing is.
 * Shapes: all contacts of one campaign; the result maps each to the one it is counted as. Errors: none.
 * Source: ITU-T E.164 (a national number is the international one without country code, here after its trunk 0).
 */
export function unifyContacts<Found extends Contact>(contacts: Iterable<Found>): (contact: Contact) => Contact {
  const numbers = new Set<string>();
  const typesOf = new Map<string, Set<EntityType>>();
  const all = [...contacts];
  for (const { type, value } of all) if (numberTypes.has(type) && value.startsWith("+")) numbers.add(value);
  const wholeNumber = (contact: Contact): string =>
    (numberTypes.has(contact.type) && national.test(contact.value) && onlyMatch(numbers, contact.value)) ||
    contact.value;
  for (const contact of all) {
    const value = wholeNumber(contact);
    typesOf.set(value, (typesOf.get(value) ?? new Set()).add(contact.type));
  }
  return (contact) => {
    const value = wholeNumber(contact);
    return { type: namedType(contact.type, typesOf.get(value)), value };
  };
}

/** The one international number that ends as this national one does, after a country code of one to three digits. */
function onlyMatch(numbers: ReadonlySet<string>, value: string): string | undefined {
  const rest = value.slice(1);
  const found = [...numbers].filter((number) => {
    const before = number.length - rest.length;
    return before >= 2 && before <= 4 && number.endsWith(rest);
  });
  return found.length === 1 ? found[0] : undefined;
}

function namedType(type: EntityType, types: ReadonlySet<EntityType> = new Set()): EntityType {
  const family = families.find(([plain]) => plain === type);
  const named = family?.slice(1).filter((other) => types.has(other)) ?? [];
  return named.length === 1 && named[0] !== undefined ? named[0] : type;
}
