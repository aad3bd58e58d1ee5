import { json, type Tx } from "@suar/database";
import { sensitiveClasses, type DataClass, type LeadSummary, type OrgId, type SharedItemId } from "@suar/domain";
import { sealForOrganisation } from "../../keyring/index.ts";

/**
 * How words of a partner lie in the database: sealed with the organisation's key when any class is a sensitive one, so that
 * only its members read them.
 * Errors: `key.no_organisation_key` when there is no key yet.
 */
export async function keepWords(
  tx: Tx,
  orgId: OrgId,
  item: SharedItemId,
  { classes, summary }: { readonly classes: readonly DataClass[]; readonly summary: LeadSummary },
) {
  const isSensitive = classes.some((one) => (sensitiveClasses as readonly DataClass[]).includes(one));
  if (!isSensitive) return { content: json(summary), sealed: null };
  const bytes = Buffer.from(JSON.stringify(summary));
  return { content: null, sealed: await sealForOrganisation(tx, orgId, bytes, `shared_item ${item}`) };
}
