import type { Database, Tx } from "@suar/database";
import type { LeadId, LeadRow } from "@suar/domain";
import { takeOut } from "../export-limits/index.ts";
import { csvLine, type ExportFormat, exportNotice, syntheticMark } from "../exports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayExportLeads } from "./lead-policy.ts";
import { leadsMatching, presentLeadRow, withRowColumns, type LeadQuery } from "./list-leads.ts";

const pageSize = 500;

/**
 * The organisation's leads, one line each, under the filters of the list. Each page is a transaction of its own, so a
 * slow reader holds nothing up. A lead counts as a record towards the person's limit of the day, and asking is recorded.
 * Errors: `session.forbidden`, those of `takeOut`.
 */
export async function exportLeads(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  { format, ...filter }: { readonly format: ExportFormat } & Pick<LeadQuery, "search" | "state">,
  now = Date.now(),
): Promise<AsyncIterable<string>> {
  authorize(mayExportLeads(actor), "lead.export_all");
  await takeOut(transaction, actor, async (tx) => {
    const counted = leadsMatching(tx, actor.orgId, filter).select((count) => count.fn.countAll<number>().as("records"));
    const { records } = await counted.executeTakeFirstOrThrow();
    const subject = { kind: "organisation", id: actor.orgId };
    return { kind: "record", records, action: "leads.exported", subject, details: { format }, result: undefined };
  });
  const pages = pagesOf((after) => transaction((tx) => pageAfter(tx, actor, filter, { after, now })));
  return format === "csv" ? csvOf(pages) : jsonOf(pages);
}

const pageAfter = async (
  tx: Tx,
  actor: Actor,
  filter: Pick<LeadQuery, "search" | "state">,
  { after, now }: { readonly after: LeadId | undefined; readonly now: number },
): Promise<readonly LeadRow[]> => {
  const matching = leadsMatching(tx, actor.orgId, filter);
  const from = after === undefined ? matching : matching.where("l.lead_id", ">", after);
  return (await withRowColumns(from).orderBy("l.lead_id").limit(pageSize).execute()).map((row) =>
    presentLeadRow(row, now),
  );
};

async function* pagesOf(
  read: (after: LeadId | undefined) => Promise<readonly LeadRow[]>,
): AsyncGenerator<readonly LeadRow[]> {
  let after: LeadId | undefined;
  do {
    const page = await read(after);
    yield page;
    after = page.length === pageSize ? (page.at(-1)?.id as LeadId | undefined) : undefined;
  } while (after !== undefined);
}

async function* csvOf(pages: AsyncIterable<readonly LeadRow[]>): AsyncGenerator<string> {
  const header = ["lead", "title", "state", "records", "languages", "opened_by", "opened_at", "changed_at", "notes"];
  yield csvLine([...header, "mark", "notice"]);
  for await (const page of pages) {
    yield page.map((lead) => csvLine([...cellsOf(lead), syntheticMark(lead.synthetic), exportNotice])).join("");
  }
}

const cellsOf = (lead: LeadRow): readonly (string | number)[] => [
  lead.id,
  lead.title,
  lead.state,
  lead.size,
  Object.entries(lead.languages)
    .map(([language, records]) => `${language}:${records}`)
    .join(" "),
  lead.openedBy,
  lead.openedAt,
  lead.changedAt,
  lead.notes,
];

async function* jsonOf(pages: AsyncIterable<readonly LeadRow[]>): AsyncGenerator<string> {
  yield `{"notice":${JSON.stringify(exportNotice)},"leads":[`;
  let separator = "\n";
  for await (const page of pages) {
    for (const lead of page) {
      const mark = syntheticMark(lead.synthetic);
      yield `${separator}${JSON.stringify({ ...lead, ...(mark === "" ? {} : { mark }) })}`;
      separator = ",\n";
    }
  }
  yield "\n]}\n";
}
