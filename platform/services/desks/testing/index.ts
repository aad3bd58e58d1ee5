import type { Database } from "@suar/database";
import { addDays, instantOf, type DeskView, type WriteDesk } from "@suar/domain";
import type { Actor } from "../../sessions/index.ts";
import { vetDesk } from "../vet-desk.ts";
import { recordDesk } from "../write-desk.ts";

export const syntheticDesk: WriteDesk = {
  name: "Synthetic Harbour House",
  kind: "legal_aid",
  country: "LK",
  area: "Colombo",
  languages: ["sin", "tam"],
  purposes: ["legal_aid", "unpaid_wages", "investigation", "child_protection"],
  canHoldOrRemove: false,
  forgetting: "can",
  forgettingLaw: "",
  closedTo: [],
  contact: "",
  contactIsPublic: false,
  partnerId: null,
};

/** A made-up desk, vetted for 90 days by `actor`, a supervisor; `isVetted: false` leaves it unvetted. */
export async function buildDesk(
  database: Pick<Database, "transaction">,
  actor: Actor,
  { isVetted = true, now = Date.now(), ...over }: Partial<WriteDesk> & { isVetted?: boolean; now?: number } = {},
): Promise<DeskView> {
  const desk = await database.transaction((tx) => recordDesk(tx, actor, { ...syntheticDesk, ...over }, now));
  if (!isVetted) return desk;
  const nextCheck = addDays(instantOf(now).slice(0, 10), 90);
  const { id, version } = desk;
  return database.transaction((tx) => vetDesk(tx, actor, { id, version, ways: ["visited"], nextCheck }, now));
}
