import type { Tx } from "@suar/database";
import type { Person } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayListPersons } from "./person-policy.ts";
import { presentPerson } from "./present-person.ts";

/** A person without identity: what is known of them, by kind, source and date, and who opened it. Errors: `person.not_found`. */
export async function readPerson(tx: Tx, actor: Actor, id: string): Promise<Person> {
  authorize(mayListPersons(actor), "person.list");
  return presentPerson(tx, actor, id);
}
