import type { Campaign, SharedIdentifier } from "@suar/domain";

/** Contacts that tie records to one another: in more than one record, here or outside the campaign. */
export const sharedContacts = ({ identifiers }: Pick<Campaign, "identifiers">): readonly SharedIdentifier[] =>
  identifiers.filter(({ count, elsewhere }) => count > 1 || elsewhere);
