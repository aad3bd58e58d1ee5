import type { Database, Tx } from "@suar/database";
import type { GiveReason, PersonId } from "@suar/domain";
import { htcdsOfCase, namesSomebody, type Loss } from "@suar/domain/crosswalks";
import type { HtcdsFieldId, HtcdsRecord } from "@suar/domain/htcds";
import {
  allHtcdsFields,
  createHtcdsCsvWriter,
  createHtcdsJsonWriter,
  createLossCounter,
  type CountedLoss,
} from "@suar/exchange/htcds";
import { randomUUID } from "node:crypto";
import { takeOut } from "../export-limits/index.ts";
import type { ExportFormat } from "../exports/index.ts";
import { openKeys, type OrganisationKeys } from "../keys/index.ts";
import { openForFile, tellsPlaceOfSafety } from "../persons/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { mayExportCases } from "./case-policy.ts";
import { countFileRows, selectFileRows, type FileRow } from "./file-rows.ts";
import { statementsForFile } from "./statements-for-file.ts";

/** What a file of cases is to hold, and why it leaves. */
export interface CaseExport {
  readonly format: ExportFormat;
  /** Also what names, locates or describes people; each of them is then opened for the reason. */
  readonly withNames: boolean;
  readonly why: GiveReason;
  /** Told, when the file is whole, what HTCDS has no place for. */
  readonly onLosses?: ((losses: readonly CountedLoss[]) => void) | undefined;
}

const pageRows = 20;

/**
 * The organisation's cases as HTCDS, one line a person on a case: those that the actor may know of, and no others. Every line
 * counts towards the person's limit of the day, and asking is recorded with its reason.
 * Errors: `session.forbidden`; `key.locked`, `key.not_granted`; those of `takeOut`.
 */
export async function exportCases(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  asked: CaseExport,
  now = Date.now(),
): Promise<AsyncIterable<string>> {
  authorize(mayExportCases(actor), "case.export");
  if (asked.withNames) authorize(may(actor, "person.open"), "person.open");
  const { format, withNames, why } = asked;
  const most = await takeOut(
    transaction,
    actor,
    async (tx) => {
      await openKeys(tx, actor);
      const { rows: records, cases } = await countFileRows(tx, actor);
      const subject = { kind: "organisation", id: actor.orgId };
      const details = { format, names: withNames, reason: why.reason, cases };
      return { kind: "person", records, action: "cases.exported", subject, details, result: records };
    },
    now,
  );
  const rows = await transaction((tx) =>
    selectFileRows(tx, actor).orderBy("c.case_id").orderBy("on_case.person_id").limit(most).execute(),
  );
  const sameCase = idsOfFile(rows);
  return written(rows, { ...asked, sameCase }, (page) =>
    transaction((tx) => openPage(tx, actor, page, { ...asked, sameCase, now })),
  );
}

/**
 * What the rows of a case with several people share, so that they become one case where the file comes in: an id that is made for
 * this file, because one that stayed would tell of two files that they speak of the same case.
 */
function idsOfFile(rows: readonly FileRow[]): ReadonlyMap<string, string> {
  const several = [...Map.groupBy(rows, ({ case_id }) => case_id as string)].filter(([, of]) => of.length > 1);
  return new Map(several.map(([id]) => [id, randomUUID()]));
}

interface OpenRow {
  readonly record: HtcdsRecord;
  readonly losses: readonly Loss[];
}

async function* written(
  rows: readonly FileRow[],
  { format, withNames, onLosses, sameCase }: CaseExport & { readonly sameCase: ReadonlyMap<string, string> },
  open: (page: readonly FileRow[]) => Promise<readonly OpenRow[]>,
): AsyncGenerator<string> {
  const losses = createLossCounter();
  const csv = createHtcdsCsvWriter(columnsOf(rows, withNames, sameCase.size > 0));
  const json = createHtcdsJsonWriter();
  if (format === "csv") yield csv.header;
  for (let from = 0; from < rows.length; from += pageRows) {
    const page = await open(rows.slice(from, from + pageRows));
    for (const row of page) losses.add(row.losses);
    yield page.map(({ record }) => (format === "csv" ? csv.line(record) : json.row(record))).join("");
  }
  if (format === "json") yield json.end();
  onLosses?.(losses.losses());
}

/** Without names the columns for them are not there at all; those for what few files have are there only where it is said. */
function columnsOf(rows: readonly FileRow[], withNames: boolean, hasSeveral: boolean): readonly HtcdsFieldId[] {
  const without = new Set<HtcdsFieldId>();
  if (!rows.some(({ synthetic }) => synthetic)) without.add("suar_Synthetic");
  if (!hasSeveral) without.add("suar_CaseId");
  return allHtcdsFields.filter((id) => (withNames || !namesSomebody(id)) && !without.has(id));
}

async function openPage(
  tx: Tx,
  actor: Actor,
  page: readonly FileRow[],
  {
    withNames,
    why,
    sameCase,
    now,
  }: CaseExport & {
    readonly sameCase: ReadonlyMap<string, string>;
    readonly now: number;
  },
): Promise<readonly OpenRow[]> {
  const keys = await openKeys(tx, actor);
  const persons = [...new Set(page.flatMap(({ person_id: id }) => (id === null ? [] : [id])))];
  const facts = withNames ? await openForFile(tx, actor, keys, { persons, why, now }) : new Map<string, never>();
  const people = await peopleOn(tx, page);
  const open: OpenRow[] = [];
  for (const row of page) {
    const { value, losses } = htcdsOfCase(
      {
        status: row.status,
        country: row.country,
        registered: row.opened_at.slice(0, 10),
        sameCase: sameCase.get(row.case_id) ?? null,
        synthetic: row.synthetic,
        facts: row.person_id === null ? [] : (facts.get(row.person_id) ?? []),
        statements: await statementsForFile(tx, keys, row),
      },
      { withNames },
    );
    open.push(await withoutPlaces(tx, keys, people.get(row.case_id) ?? [], { record: value, losses }));
  }
  return open;
}

/** Takes out every cell of words that tells where somebody on the case is or was kept safe. */
async function withoutPlaces(
  tx: Tx,
  keys: OrganisationKeys,
  people: readonly PersonId[],
  { record, losses }: OpenRow,
): Promise<OpenRow> {
  const words = Object.entries(record).filter((cell): cell is [string, string] => typeof cell[1] === "string");
  const telling = new Set<string>();
  for (const person of people) {
    if (
      !(await tellsPlaceOfSafety(
        tx,
        keys,
        person,
        words.map(([, text]) => text),
      ))
    )
      continue;
    for (const [field, text] of words) if (await tellsPlaceOfSafety(tx, keys, person, [text])) telling.add(field);
  }
  if (telling.size === 0) return { record, losses };
  const kept = Object.entries(record).filter(([field]) => !telling.has(field));
  const lost = [...telling].map((field): Loss => ({ to: "htcds", kind: "no_target", field, code: "place_of_safety" }));
  return { record: Object.fromEntries(kept) as HtcdsRecord, losses: [...losses, ...lost] };
}

/** Everybody on some cases, whoever may know of them: their places of safety stand in no file. */
async function peopleOn(tx: Tx, page: readonly FileRow[]): Promise<ReadonlyMap<string, readonly PersonId[]>> {
  const cases = [...new Set(page.map(({ case_id }) => case_id))];
  const [first] = page;
  if (first === undefined) return new Map();
  const rows = await tx
    .selectFrom("case_persons")
    .select(["case_id", "person_id"])
    .where("org_id", "=", first.org_id)
    .where("case_id", "in", cases)
    .execute();
  const grouped = Map.groupBy(rows, ({ case_id }) => case_id as string);
  return new Map([...grouped].map(([id, of]) => [id, of.map(({ person_id }) => person_id)]));
}
