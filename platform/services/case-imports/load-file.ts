import { analyzeTables, type Database, type Tx } from "@suar/database";
import { SuarError, type dayOrders } from "@suar/domain";
import { caseOfHtcds } from "@suar/domain/crosswalks";
import {
  createHtcdsReader,
  createLossCounter,
  type HtcdsBatch,
  type HtcdsNoteCode,
  type HtcdsProblem,
} from "@suar/exchange/htcds";
import { hash } from "node:crypto";
import { loadCases } from "../cases/index.ts";
import { openKeys, type ImportKey } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { findImportKey } from "./import-key.ts";
import { reportOf, type FileReport } from "./report-of.ts";
import { createRowBatches, type Crossed } from "./row-batches.ts";

/** Rows a transaction: little enough that nobody else waits long for the embedded database's one connection. */
const batchRows = 50;

/** People of one case that come in together. */
const mostTogether = 200;

/** Tables are looked at anew when a file has written this many times as much as at the last look. */
const growth = 4;

/** A file of cases that is being brought in. */
export interface FileLoad {
  readonly transaction: Database["transaction"];
  /** Whose key seals, and who answers for it in the trail; asked anew for every batch. */
  readonly actor: Actor;
  readonly importId: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly dayOrder: (typeof dayOrders)[number] | null;
  readonly signal: AbortSignal;
  /** Told what is wrong, in the order of the file. */
  onProblems(problems: readonly HtcdsProblem[]): Promise<void>;
  /** Runs in the transaction that wrote so many new rows. */
  onLoaded?(tx: Tx, rows: number): Promise<void>;
}

/** What became of a file. */
export interface LoadedFile extends FileReport {
  /** Rows that became cases now, or people on one. */
  readonly cases: number;
  /** Rows that had come in before. */
  readonly known: number;
  readonly rejected: number;
}

/**
 * Makes cases of the good rows of a file of HTCDS, or of submissions of KoboToolbox or ODK. Each row comes in once, whatever
 * file it stands in; a file that holds the same row twice brings two. Rows that follow each other with the same id of a case
 * become one, each with its person. It may be cut off anywhere and run again.
 * Memory: one batch, one record of at most 1 MiB, and 20 to 40 bytes a row.
 * Errors: `import.not_htcds` when no column is one of HTCDS; `key.locked`, `key.not_granted` when the key was taken
 * back meanwhile; `signal.reason`; those of `chunks`.
 */
export async function loadFile(load: FileLoad): Promise<LoadedFile> {
  const { chunks, dayOrder, signal } = load;
  const today = new Date().toISOString().slice(0, 10);
  const reader = createHtcdsReader({
    hash: (text) => hash("sha256", text, "hex"),
    today,
    ...(dayOrder === null ? {} : { dayOrder }),
  });
  const losses = createLossCounter();
  const notes = new Map<HtcdsNoteCode, number>();
  let cases = 0;
  let rows = 0;
  let refused = 0;
  let grown = batchRows;
  const batches = createRowBatches({ size: batchRows, most: mostTogether });
  const write = async (part: readonly Crossed[]): Promise<void> => {
    signal.throwIfAborted();
    rows += part.length;
    cases += await loadBatch(load, part);
    if (cases < grown) return;
    await load.transaction((tx) => analyzeTables(tx, "cases", "persons"));
    grown *= growth;
  };
  const take = async (batch: HtcdsBatch): Promise<void> => {
    for (const { code } of batch.notes) notes.set(code, (notes.get(code) ?? 0) + 1);
    const crossed = batch.rows.map((row) => ({ row, ...caseOfHtcds(row.record) }));
    const tooLong = crossed.flatMap((one) => problemsOf(one));
    refused += new Set(tooLong.map(({ line }) => line)).size;
    const problems = [...batch.problems, ...tooLong].toSorted((one, two) => one.line - two.line);
    if (problems.length > 0) await load.onProblems(problems);
    const good = crossed.filter((one) => one.tooLong.length === 0);
    for (const one of good) losses.add(one.losses);
    for (const part of batches.push(good)) await write(part);
  };
  for await (const chunk of chunks) await take(reader.push(chunk));
  await take(reader.end());
  for (const part of batches.end()) await write(part);
  if (!reader.columns().some(({ plan }) => plan.kind === "field" || plan.kind === "choice")) {
    throw new SuarError("import.not_htcds");
  }
  const report = reportOf(reader, { notes, losses: losses.losses() });
  return { cases, known: rows - cases, rejected: reader.counts().rejected + refused, ...report };
}

const longestShown = 200;

const problemsOf = ({ row, tooLong }: Crossed): readonly HtcdsProblem[] =>
  tooLong.map((field) => ({
    line: row.line,
    column: field,
    value: String(row.record[field] ?? "").slice(0, longestShown),
    code: "too_long" as const,
    nearest: [],
  }));

/** Writes the rows that are new, and remembers them, both or neither. Gives how many there were. */
const loadBatch = ({ transaction, actor, importId, onLoaded }: FileLoad, part: readonly Crossed[]): Promise<number> =>
  transaction(async (tx) => {
    const keys = await openKeys(tx, actor);
    const fresh = await rememberRows(tx, actor, await findImportKey(tx, keys), part);
    const cases = fresh.map(({ value }) => value);
    await loadCases(tx, actor, keys, { cases, from: importId, now: Date.now() });
    if (cases.length > 0) await onLoaded?.(tx, cases.length);
    return cases.length;
  });

async function rememberRows(
  tx: Tx,
  { orgId }: Actor,
  key: ImportKey,
  part: readonly Crossed[],
): Promise<readonly Crossed[]> {
  const byToken = new Map(part.map((one) => [key.tokenOf(one.row.key), one]));
  const made = await tx
    .insertInto("case_import_rows")
    .values([...byToken.keys()].toSorted().map((token) => ({ org_id: orgId, token })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("token")
    .execute();
  const isNew = new Set(made.map(({ token }) => token));
  return [...byToken].filter(([token]) => isNew.has(token)).map(([, one]) => one);
}
