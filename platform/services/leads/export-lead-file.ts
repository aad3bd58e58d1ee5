import type { Database, Tx } from "@suar/database";
import { instantOf, isUuidV7, type ImportId, type LocaleCode, type OrgId, type TlpLabel } from "@suar/domain";
import { createTranslator } from "@suar/i18n";
import { takeOut } from "../export-limits/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { type LeadFile, makeLeadFile } from "./file/lead-file.ts";
import { writeLeadPage } from "./file/write-lead-page.ts";
import { mayExportLeads } from "./lead-policy.ts";
import { readLead } from "./read-lead.ts";

/** Data for a program, or a page for a person to print. */
export const leadFileFormats = ["json", "html"] as const;

/**
 * A lead as a file for an investigation or a referral: where it came from, with the hash of each file and record, why it is
 * shown, how often the search errs, what people stated and decided, and who may read it on. No person in it has a label.
 * It counts towards the person's limit of the day, and asking for it is recorded with its label.
 * Errors: `session.forbidden`, `lead.not_found`, those of `takeOut`.
 */
export async function exportLeadFile(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  {
    id,
    tlp,
    format,
    language,
  }: {
    readonly id: string;
    readonly tlp: TlpLabel;
    readonly format: (typeof leadFileFormats)[number];
    readonly language: LocaleCode;
  },
  now = Date.now(),
): Promise<string> {
  authorize(mayExportLeads(actor), "lead.export");
  const file = await takeOut(transaction, actor, async (tx) => {
    const lead = await readLead(tx, actor, id);
    const files = await uploadsOf(tx, actor.orgId, lead.view.importId);
    const result = makeLeadFile(lead, { tlp, at: instantOf(now), by: actor.name, files });
    const subject = { kind: "lead", id: lead.id };
    const records = Math.max(1, lead.evidence.length);
    const details = { format, tlp, sha256: result.sha256 };
    return { kind: "record", records, action: "lead.exported", subject, details, result };
  });
  if (format === "json") return `${JSON.stringify(file)}\n`;
  // A lead that an older program opened may lack a number that today's sentence has: it shows the sentence then.
  return writeLeadPage(file, await createTranslator(language, () => undefined));
}

/** The files that came in for an import or for the days of a collection, as the audit trail has them. */
async function uploadsOf(tx: Tx, orgId: OrgId, source: string): Promise<LeadFile["source"]["files"]> {
  const days = isUuidV7(source)
    ? await tx
        .selectFrom("imports")
        .select("import_id")
        .where("org_id", "=", orgId)
        .where("collection_id", "=", source as ImportId)
        .execute()
    : [];
  const ids = [source, ...days.map((day): string => day.import_id)];
  const entries = await tx
    .selectFrom("audit_entries")
    .select(["subject_id", "at", "details"])
    .where("org_id", "=", orgId)
    .where("action", "=", "import.uploaded")
    .where("subject_id", "in", ids)
    .orderBy("seq")
    .execute();
  return entries.map(({ subject_id: id, at, details }) => ({ id, at, sha256: String(details["sha256"] ?? "") }));
}
