import type { DeskView } from "@suar/domain";
import type { OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { mayVetDesks, mayWriteDesks } from "./desk-policy.ts";
import { vettingOf, type DeskRecord } from "./desk-queries.ts";
import { openContact } from "./sealed-contact.ts";

/** A desk as the directory shows it; without keys a sealed contact stays folded. */
export function presentDesk(
  row: DeskRecord,
  { actor, keys, now }: { readonly actor: Actor; readonly keys: OrganisationKeys | undefined; readonly now: number },
): DeskView {
  const isOpen = row.closed_at === null;
  return {
    id: row.desk_id,
    name: row.name,
    kind: row.kind,
    country: row.country,
    area: row.area,
    languages: [...row.languages],
    purposes: [...row.purposes],
    canHoldOrRemove: row.can_hold_or_remove,
    forgetting: row.forgetting,
    forgettingLaw: row.forgetting_law,
    closedTo: [...row.closed_to],
    contact: contactOf(row, keys),
    contactIsPublic: row.public_contact !== null && row.public_contact !== "",
    partnerId: row.partner_id,
    vetting: {
      state: vettingOf(row, now),
      by: row.vetted_by_name,
      at: row.vetted_at,
      ways: [...(row.vetted_ways ?? [])],
      nextCheck: row.next_check,
    },
    version: row.version,
    may: {
      change: isOpen && mayWriteDesks(actor),
      vet: isOpen && mayVetDesks(actor),
      close: isOpen && mayWriteDesks(actor),
    },
  };
}

function contactOf({ desk_id, public_contact, sealed_contact }: DeskRecord, keys: OrganisationKeys | undefined) {
  if (sealed_contact === null) return public_contact ?? "";
  return keys === undefined ? null : openContact(keys, desk_id, sealed_contact);
}
