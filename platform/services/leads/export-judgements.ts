import type { Database, Tx } from "@suar/database";
import type { decisionReasons, JudgementKind, Verdict } from "@suar/domain";
import { takeOut } from "../export-limits/index.ts";
import { csvLine, type ExportFormat, exportNotice, syntheticMark } from "../exports/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { mayExportLeads } from "./lead-policy.ts";

/** One judgement of a named person, of a lead or of campaigns. */
interface ExportedJudgement {
  readonly kind: "verdict" | JudgementKind;
  /** Only of a verdict. */
  readonly verdict: Verdict | null;
  readonly reason: (typeof decisionReasons)[number] | null;
  readonly lead: string | null;
  /** Import or collection; null once it is gone. */
  readonly import: string | null;
  readonly campaigns: readonly string[];
  readonly records: readonly string[];
  readonly words: string;
  readonly by: string;
  readonly at: string;
  readonly takenBackAt: string | null;
  readonly synthetic: boolean;
}

/**
 * What people of the organisation judged, oldest first: leads useful or not, campaigns joined, records put apart; with who,
 * when, why, and whether it was taken back. It is for people to look at how they judge; no search reads it. Each line
 * counts as a record towards the person's limit of the day, and asking is recorded. What is of adult-service adverts is
 * left out for those who may not read them.
 * Errors: `session.forbidden`, those of `takeOut`.
 */
export async function exportJudgements(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  { format }: { readonly format: ExportFormat },
): Promise<string> {
  authorize(mayExportLeads(actor), "lead.export");
  const judged = await takeOut(transaction, actor, async (tx) => {
    const result = [...(await verdictsOf(tx, actor)), ...(await judgementsByHand(tx, actor))].sort((one, other) =>
      one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
    );
    const subject = { kind: "organisation", id: actor.orgId };
    return {
      kind: "record",
      records: result.length,
      action: "judgements.exported",
      subject,
      details: { format },
      result,
    };
  });
  if (format === "json") {
    const mark = syntheticMark(judged.some(({ synthetic }) => synthetic));
    return `${JSON.stringify({ notice: exportNotice, ...(mark === "" ? {} : { mark }), judgements: judged }, null, 2)}\n`;
  }
  return [csvLine(columns), ...judged.map((one) => csvLine(cellsOf(one)))].join("");
}

const columns = [
  "kind",
  "verdict",
  "reason",
  "lead",
  "import",
  "campaigns",
  "records",
  "words",
  "by",
  "at",
  "taken_back_at",
  "mark",
  "notice",
] as const;

const cellsOf = (one: ExportedJudgement): readonly (string | null)[] => [
  one.kind,
  one.verdict,
  one.reason,
  one.lead,
  one.import,
  one.campaigns.join(" "),
  one.records.join(" "),
  one.words,
  one.by,
  one.at,
  one.takenBackAt,
  syntheticMark(one.synthetic),
  exportNotice,
];

/** Kinds of collections that the person may not know of. */
const hiddenKinds = (actor: Actor): readonly string[] =>
  may(actor, "collection.read_adult") ? [] : ["adult_services"];

async function verdictsOf(tx: Tx, actor: Actor): Promise<readonly ExportedJudgement[]> {
  const rows = await tx
    .selectFrom("decisions as d")
    .innerJoin("leads as l", (join) => join.onRef("l.org_id", "=", "d.org_id").onRef("l.lead_id", "=", "d.lead_id"))
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "d.org_id").onRef("u.user_id", "=", "d.by_user"))
    .leftJoin("collections as c", (join) =>
      join.onRef("c.org_id", "=", "l.org_id").onRef("c.collection_id", "=", "l.import_id"),
    )
    .select(["d.verdict", "d.reason", "d.words", "d.at", "d.withdrawn_at", "l.lead_id", "l.import_id", "l.campaign"])
    .select("l.synthetic")
    .select(["u.name as by", "c.kind as collection_kind"])
    .where("d.org_id", "=", actor.orgId)
    .where("l.removed_at", "is", null)
    .execute();
  return rows
    .filter((row) => !hiddenKinds(actor).includes(row.collection_kind ?? ""))
    .map((row) => ({
      kind: "verdict",
      verdict: row.verdict,
      reason: row.reason,
      lead: row.lead_id,
      import: row.import_id,
      campaigns: [row.campaign],
      records: [],
      words: row.words,
      by: row.by,
      at: row.at,
      takenBackAt: row.withdrawn_at,
      synthetic: row.synthetic,
    }));
}

async function judgementsByHand(tx: Tx, actor: Actor): Promise<readonly ExportedJudgement[]> {
  const rows = await tx
    .selectFrom("campaign_judgements as j")
    .innerJoin("imports as i", (join) =>
      join.onRef("i.org_id", "=", "j.org_id").onRef("i.import_id", "=", "j.import_id"),
    )
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "j.org_id").onRef("u.user_id", "=", "j.by_user"))
    .leftJoin("collections as c", (join) =>
      join.onRef("c.org_id", "=", "j.org_id").onRef("c.collection_id", "=", "j.import_id"),
    )
    .selectAll("j")
    .select(["u.name as by", "c.kind as collection_kind", "i.synthetic"])
    .where("j.org_id", "=", actor.orgId)
    .where("i.removed_at", "is", null)
    .execute();
  return rows
    .filter((row) => !hiddenKinds(actor).includes(row.collection_kind ?? ""))
    .map((row) => ({
      kind: row.kind,
      verdict: null,
      reason: null,
      lead: null,
      import: row.import_id,
      campaigns: row.campaigns,
      records: row.records,
      words: row.words,
      by: row.by,
      at: row.at,
      takenBackAt: row.taken_back_at,
      synthetic: row.synthetic,
    }));
}
