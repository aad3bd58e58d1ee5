import { contactLists, type WhichContacts } from "../../api/contacts.ts";

/** Which contacts the list shows, as it stands in the address. */
export interface ContactSearch {
  readonly view?: WhichContacts;
}

/** Reads the address. Anything that is no view shows all. */
export function readContactSearch(search: Readonly<Record<string, unknown>>): ContactSearch {
  const view = contactLists.find((each) => each === search["view"]);
  return view === undefined || view === "all" ? {} : { view };
}
