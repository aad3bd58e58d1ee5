import { eraseRows, json, recordErasures, type Tx } from "@suar/database";
import type { EmergencyId, EnvelopeId, ErasableKind, ExpiringClass, ImportId, OrgId, UserId } from "@suar/domain";
import { deleteFolders, eraseImport } from "../imports/index.ts";
import { goneDomain } from "./expiring-rows.ts";

interface Things {
  readonly orgId: OrgId;
  readonly ids: readonly string[];
  readonly corpora: string;
}

/** Ends things in the caller's transaction; gives what is to be done once it is committed. */
type EndThings = (tx: Tx, things: Things) => Promise<() => Promise<void>>;

const nothingMore = async (): Promise<void> => undefined;

/** Rows and all that belongs to them go, and no restore brings them back. */
const erase =
  (kind: ErasableKind): EndThings =>
  async (tx, { orgId, ids }) => {
    for (const id of ids) await eraseRows(tx, { orgId, kind, id });
    await recordErasures(
      tx,
      ids.map((id) => ({ orgId, kind, id })),
    );
    return nothingMore;
  };

/** The name and address of somebody who left go; what they did keeps their number. */
const anonymise: EndThings = async (tx, { orgId, ids }) => {
  for (const id of ids) {
    const userId = id as UserId;
    const name = `#${id.slice(-6)}`;
    await tx
      .updateTable("users")
      .set({ name, email: `${id}${goneDomain}`, password_hash: "gone", roles: json([]) })
      .where("org_id", "=", orgId)
      .where("user_id", "=", userId)
      .execute();
    for (const table of ["passkeys", "totp_secrets", "recovery_codes", "linked_sign_ins", "member_keys"] as const) {
      await tx.deleteFrom(table).where("org_id", "=", orgId).where("user_id", "=", userId).execute();
    }
  }
  return nothingMore;
};

/** What happens to the things of each class; a class that runs out and is not here does not compile. */
export const endThings = {
  import: async (tx, { orgId, ids, corpora }) => {
    const gone: string[] = [];
    for (const id of ids) gone.push(...(await eraseImport(tx, orgId, id as ImportId)));
    return () => deleteFolders(corpora, gone);
  },
  lead: erase("lead"),
  person: erase("person"),
  contact: erase("contact"),
  case: erase("case"),
  offer_report: erase("offer_report"),
  envelope: async (tx, { orgId, ids }) => {
    await tx
      .deleteFrom("outbox")
      .where("org_id", "=", orgId)
      .where("envelope_id", "in", ids as readonly EnvelopeId[])
      .execute();
    return nothingMore;
  },
  account: anonymise,
  emergency: async (tx, { orgId, ids }) => {
    await tx
      .deleteFrom("emergency_acknowledgements")
      .where("org_id", "=", orgId)
      .where("emergency_id", "in", ids as readonly EmergencyId[])
      .execute();
    await tx
      .deleteFrom("emergencies")
      .where("org_id", "=", orgId)
      .where("emergency_id", "in", ids as readonly EmergencyId[])
      .execute();
    return nothingMore;
  },
} satisfies Readonly<Record<ExpiringClass, EndThings>>;
