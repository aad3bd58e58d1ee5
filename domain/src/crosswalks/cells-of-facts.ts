import type { HtcdsFieldId } from "../htcds/fields.ts";
import type { PersonFieldKindId } from "../persons.ts";

/** One fact about who somebody is, to be sealed with that person's own key. */
export interface PlannedFact {
  readonly kind: PersonFieldKindId;
  readonly value: string;
}

/**
 * Facts about a person as cells of HTCDS: the last word of a name is the second name, and who has one word has a first
 * name; an address stands whole where a street would. Of each kind the first fact counts, of telephone numbers two.
 */
export function cellsOfFacts(facts: readonly PlannedFact[]): Readonly<Partial<Record<HtcdsFieldId, string>>> {
  const of = (kind: PersonFieldKindId): readonly string[] =>
    facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const [name] = of("name");
  const [mobile, home] = of("phone");
  const [email] = of("email");
  const [address] = of("address");
  const at = name?.lastIndexOf(" ") ?? -1;
  return {
    ...(name === undefined ? {} : { prs_FirstName: at < 0 ? name : name.slice(0, at) }),
    ...(name === undefined || at < 0 ? {} : { prs_SecondName: name.slice(at + 1) }),
    ...(mobile === undefined ? {} : { prs_MobilePhone: mobile }),
    ...(home === undefined ? {} : { prs_HomePhone: home }),
    ...(email === undefined ? {} : { prs_Email: email }),
    ...(address === undefined ? {} : { prs_MailingStreet: address }),
  };
}

/** How many facts of a kind a row of HTCDS holds; 0 for a kind that it has no place for. */
export const factsInRow = (kind: PersonFieldKindId): number =>
  kind === "phone" ? 2 : kind === "name" || kind === "email" || kind === "address" ? 1 : 0;
