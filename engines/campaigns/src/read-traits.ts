import { contactKey } from "./contact-key.ts";
import { hashText } from "./hash-text.ts";
import { contactTypes, type EntityType, type FoldedDocument, type TypedSpan } from "@suar/domain";

/** What a record says apart from its words: how to reach or pay somebody, and the facts that it states. */
export interface Traits {
  /** Each distinct contact by its `contactKey`. */
  readonly contacts: readonly string[];
  /** Each distinct number as `#1800`, date as `date 2026-08-19` and place as `place KH:bavet`. */
  readonly facts: readonly string[];
}

const numberPattern = /\d+(?:[.,]\d{3})*/g;

/**
 * The contacts and facts of one record. Facts are read whatever their words are: a text that is written anew keeps
 * its sums, hours, ages, dates and places.
 * Shapes: spans as `FoldedDocument` promises; both lists sorted, without repeats. Errors: none.
 */
export function readTraits({ matching, spans }: FoldedDocument): Traits {
  const contacts = new Set<string>();
  const facts = new Set<string>();
  let from = 0;
  for (const span of spans) {
    addNumbers(matching.slice(from, span.start), facts);
    if (isContact(span.type)) contacts.add(contactKey(span));
    else addFact(span, facts);
    from = Math.max(from, span.end);
  }
  addNumbers(matching.slice(from), facts);
  return { contacts: [...contacts].sort(), facts: [...facts].sort() };
}

function addFact({ type, value }: TypedSpan, facts: Set<string>): void {
  if (type === "date" || type === "place") facts.add(`${type} ${value}`);
  else addNumbers(value, facts);
}

function addNumbers(text: string, facts: Set<string>): void {
  for (const [number] of text.matchAll(numberPattern)) facts.add(`#${number.replace(/[.,]/g, "")}`);
}

/** A fact as a 32-bit number, where millions of records are kept with theirs. */
export const hashFact = (fact: string): number => hashText(fact, 0, fact.length, factSeed);

const factSeed = 0x66616374;

const isContact = (type: EntityType): boolean => (contactTypes as readonly EntityType[]).includes(type);
