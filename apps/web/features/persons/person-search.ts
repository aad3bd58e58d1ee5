import { type PersonList, personLists } from "../../api/persons.ts";

/** What stands in the address of the list: never a name. */
export interface PersonSearch {
  readonly which?: PersonList;
}

/** The list in an address. Shapes: anything unknown is dropped. Errors: none. */
export function readPersonSearch(search: Record<string, unknown>): PersonSearch {
  const which = personLists.find((each) => each === search["which"]);
  return which === undefined || which === "all" ? {} : { which };
}
