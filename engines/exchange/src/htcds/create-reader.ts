import { htcdsFieldList, type HtcdsFieldId, type HtcdsRecord, type HtcdsValue } from "@suar/domain/htcds";
import { createTextDecoding, type FileEncoding, type GuessedStretch } from "./decode-text.ts";
import { type ColumnPlan, isSurveyFile, planColumn } from "./plan-column.ts";
import { type HtcdsNote, type HtcdsNoteCode, type HtcdsProblem, shownValue } from "./problem.ts";
import type { DayOrder } from "./read-date.ts";
import { createValueReader, type ValueReader } from "./read-value.ts";
import { createCsvScanner, type RecordScanner, type ScannedRecord } from "./scan-csv.ts";
import { createJsonScanner } from "./scan-json.ts";
import { createSeenRows } from "./seen-rows.ts";

/** A row that can be taken. */
export interface HtcdsRow {
  readonly line: number;
  /** The same for the same content, whatever form or language the file had, and for its n-th row of that content. */
  readonly key: string;
  readonly record: HtcdsRecord;
}

/** What became of one column of the file. */
export interface HtcdsColumn {
  readonly name: string;
  readonly plan: ColumnPlan;
}

/** What a stretch of the file held. Every row stands either in `rows` or, with each thing that is wrong, in `problems`. */
export interface HtcdsBatch {
  readonly rows: readonly HtcdsRow[];
  readonly problems: readonly HtcdsProblem[];
  readonly notes: readonly HtcdsNote[];
}

export interface HtcdsReaderOptions {
  /**
   * At least 16 hexadecimal digits that stand for a text: SHA-256, or an HMAC under a key of the node where keys are kept,
   * because a hash of a few coded fields can be guessed.
   */
  readonly hash: (text: string) => string;
  /** How the file orders 03/04/2024; without it such days are ambiguous. */
  readonly dayOrder?: DayOrder;
  /** YYYY-MM-DD. With it no day of birth, event or registration may be later. */
  readonly today?: string;
}

/** Reads a file of HTCDS as its bytes come. */
export interface HtcdsReader {
  push(bytes: Uint8Array): HtcdsBatch;
  /** The last rows. Nothing may be pushed afterwards. */
  end(): HtcdsBatch;
  /** Every column met so far, in the order of the file. */
  columns(): readonly HtcdsColumn[];
  encoding(): FileEncoding | null;
  format(): "csv" | "json" | null;
  /** Rows taken and rows with a problem, so far. */
  counts(): { readonly rows: number; readonly rejected: number };
}

/** Plans are kept for so many names; JSON with more different names than that plans each anew. */
const mostPlans = 10_000;
/** Unknown columns for which the nearest field is looked for; a table with more of them is none of HTCDS. */
const mostProposals = 500;
const fieldOrder = htcdsFieldList.map(({ id }) => id);
/** Fields that speak of what lies ahead. */
const ahead: ReadonlySet<string> = new Set(["spl_PlannedEndDate", "cas_OutgoingReferralDate"]);

interface PlannedColumn {
  readonly name: string;
  readonly plan: ColumnPlan;
  readonly read: ValueReader | null;
}

/**
 * A reader of HTCDS in CSV or JSON, of the standard's survey form, and of KoboToolbox and ODK submissions.
 * Shapes: bytes in chunks of any size; batches of what they held. Memory: one record of at most 1 MiB, and 20 to 40 bytes a
 * row for keys. Errors: those of `hash`; whatever the bytes are, nothing else is thrown.
 * Source: HTCDS 2.0; RFC 4180; RFC 8259.
 */
export function createHtcdsReader({ hash, dayOrder, today }: HtcdsReaderOptions): HtcdsReader {
  const decoding = createTextDecoding();
  const seen = createSeenRows();
  const columns = new Map<string, PlannedColumn>();
  let head = "";
  let format: "csv" | "json" | null = null;
  let csv: RecordScanner<readonly string[]> | null = null;
  let json: RecordScanner<string> | null = null;
  let header: readonly PlannedColumn[] | null = null;
  let isSurvey: boolean | null = null;
  let offset = 0;
  let guessed: GuessedStretch[] = [];
  let rows = 0;
  let rejected = 0;
  let unknown = 0;

  function plan(name: string): PlannedColumn {
    const known = columns.get(name);
    if (known !== undefined) return known;
    const found = planColumn(name, unknown < mostProposals);
    if (found.kind === "unknown") unknown += 1;
    const isPast = found.kind === "field" && !ahead.has(found.field);
    const options = { dayOrder, today: isPast ? today : undefined, isSurvey: isSurvey ?? false };
    const read = found.kind === "field" ? createValueReader(found.body, options) : null;
    const column = { name, plan: found, read };
    if (columns.size < mostPlans) columns.set(name, column);
    return column;
  }

  function readRow(
    line: number,
    named: readonly PlannedColumn[],
    cells: readonly unknown[],
    encoding: string | null,
    batch: Batch,
  ): void {
    const values: Partial<Record<HtcdsFieldId, HtcdsValue>> = {};
    const choices = new Map<HtcdsFieldId, string[]>();
    const problems: HtcdsProblem[] = [];
    const notes: HtcdsNote[] = [];
    let id: string | null = null;
    for (let at = 0; at < named.length; at += 1) {
      const raw = cells[at];
      const planned = named[at];
      if (raw === "" || planned === undefined) continue;
      const { name, plan: column, read } = planned;
      if (column.kind === "choice" && isChosen(raw))
        choices.set(column.field, [...(choices.get(column.field) ?? []), column.code]);
      if (column.kind === "submission" && column.isId && typeof raw === "string") id ??= raw;
      if (column.kind !== "field" || read === null) continue;
      const found = read(raw);
      if (found.kind === "nothing") continue;
      if (found.kind === "problem") {
        const { code, nearest, part } = found;
        const split = code === "several_values" ? toFurther(column.field, nearest, values) : null;
        if (split === null)
          problems.push({ line, column: name, value: shownValue(part ?? wordsOf(raw)), code, nearest });
        else notes.push(noteOf(line, name, "extra_value", raw, split));
        continue;
      }
      if (Object.hasOwn(values, column.field) && column.isOtherName) continue;
      values[column.field] = found.value;
      for (const code of found.notes ?? []) notes.push(noteOf(line, name, code, raw, found.value));
    }
    for (const [field, codes] of choices) values[field] ??= codes;
    if (id !== null && id.trim() !== "") values.suar_RecordId ??= id;
    if (problems.length > 0) {
      rejected += 1;
      batch.problems.push(...problems);
      return;
    }
    const record = ordered(values);
    // Which rows are of one case may be said by another id in every file: what a row says is the same.
    const content = JSON.stringify({ ...record, suar_CaseId: undefined });
    if (content === "{}") return;
    if (encoding !== null) notes.push({ line, column: "", code: "guessed_encoding", value: "", became: encoding });
    const digest = hash(content);
    rows += 1;
    batch.rows.push({ line, key: `${digest}.${seen.count(digest)}`, record });
    batch.notes.push(...notes);
  }

  function readCsv({ content: cells, line }: Whole<readonly string[]>, encoding: string | null, batch: Batch): void {
    if (header === null) {
      isSurvey = isSurveyFile(cells.map((name) => name.trim()));
      header = cells.map((name) => plan(name.trim()));
      return;
    }
    if (cells.length !== header.length) {
      rejected += 1;
      const value = String(cells.length);
      batch.problems.push({ line, column: "", value, code: "cell_count", nearest: [String(header.length)] });
      return;
    }
    readRow(line, header, cells, encoding, batch);
  }

  function readJson({ content, line }: Whole<string>, encoding: string | null, batch: Batch): void {
    let object: unknown;
    try {
      object = JSON.parse(content);
    } catch {
      rejected += 1;
      batch.problems.push({ line, column: "", value: shownValue(content), code: "not_json", nearest: [] });
      return;
    }
    const row = object as Readonly<Record<string, unknown>>;
    const names = Object.keys(row);
    isSurvey ??= isSurveyFile(names);
    readRow(line, names.map(plan), Object.values(row), encoding, batch);
  }

  /** As what a record was read, where a part of it was no UTF-8. Records come in the order of the text. */
  function guessAt({ start, end }: Whole<unknown>): string | null {
    while (guessed[0] !== undefined && guessed[0].end <= start) guessed.shift();
    const [stretch] = guessed;
    return stretch !== undefined && stretch.start < end ? stretch.encoding : null;
  }

  function take<Content>(
    records: readonly ScannedRecord<Content>[],
    read: (record: Whole<Content>, encoding: string | null, batch: Batch) => void,
    batch: Batch,
  ): void {
    for (const record of records) {
      if (record.kind === "record") read(record, guessAt(record), batch);
      else {
        rejected += 1;
        batch.problems.push({ line: record.line, column: "", value: "", code: record.code, nearest: [] });
      }
    }
  }

  function read(text: string, stretches: readonly GuessedStretch[], ended: boolean): HtcdsBatch {
    const batch: Batch = { rows: [], problems: [], notes: [] };
    for (const { start, end, encoding } of stretches)
      guessed.push({ start: offset + start, end: offset + end, encoding });
    offset += text.length;
    let more = text;
    if (format === null) {
      head += text;
      const first = head.trimStart()[0];
      if (first === undefined && !ended) return batch;
      format = first === "{" || first === "[" ? "json" : "csv";
      if (format === "csv") csv = createCsvScanner();
      else json = createJsonScanner();
      more = head;
      head = "";
    }
    if (csv !== null) take(csv.push(more, ended), readCsv, batch);
    if (json !== null) take(json.push(more, ended), readJson, batch);
    return batch;
  }

  return {
    push(bytes) {
      const { text, guessed: stretches } = decoding.push(bytes);
      return text === "" ? { rows: [], problems: [], notes: [] } : read(text, stretches, false);
    },
    end() {
      const { text, guessed: stretches } = decoding.end();
      return read(text, stretches, true);
    },
    columns: () => [...columns.values()].map(({ name, plan: of }) => ({ name, plan: of })),
    encoding: () => decoding.encoding(),
    format: () => format,
    counts: () => ({ rows, rejected }),
  };
}

interface Batch {
  readonly rows: HtcdsRow[];
  readonly problems: HtcdsProblem[];
  readonly notes: HtcdsNote[];
}

type Whole<Content> = Extract<ScannedRecord<Content>, { kind: "record" }>;

const isChosen = (raw: unknown): boolean =>
  raw === true || raw === 1 || (typeof raw === "string" && /^(1|true)$/i.test(raw.trim()));

const wordsOf = (raw: unknown): string => (typeof raw === "string" ? raw : JSON.stringify(raw));

const noteOf = (line: number, column: string, code: HtcdsNoteCode, raw: unknown, value: HtcdsValue): HtcdsNote => ({
  line,
  column,
  code,
  value: shownValue(wordsOf(raw)),
  became: Array.isArray(value) ? value.join(";") : String(value),
});

/** The survey form lets several industries be chosen: the standard's field takes the first, Suar's the others. */
function toFurther(
  field: HtcdsFieldId,
  codes: readonly string[],
  values: Partial<Record<HtcdsFieldId, HtcdsValue>>,
): readonly string[] | null {
  const [first, ...further] = codes;
  if (field !== "vic_ForcedLabourIndustry" || first === undefined) return null;
  values.vic_ForcedLabourIndustry = first;
  values.suar_OtherLabourIndustries ??= further;
  return [first, ...further];
}

/** Fields in the order of the standard, so that one content has one text. Codes of a field keep their order: it may mean something. */
function ordered(values: Partial<Record<HtcdsFieldId, HtcdsValue>>): HtcdsRecord {
  const record: Partial<Record<HtcdsFieldId, HtcdsValue>> = {};
  for (const field of fieldOrder) if (values[field] !== undefined) record[field] = values[field];
  return record as HtcdsRecord;
}
