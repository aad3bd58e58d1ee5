import { appendAudit, type Database } from "@suar/database";
import type { dayOrders, ImportId } from "@suar/domain";
import type { HtcdsProblem } from "@suar/exchange/htcds";
import { openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { loadFile, type LoadedFile } from "./load-file.ts";

/** A file of cases that lies where the command is called. */
export interface CaseFileHere {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly dayOrder: (typeof dayOrders)[number] | null;
  readonly signal: AbortSignal;
  onProblems(problems: readonly HtcdsProblem[]): Promise<void>;
  /** So many more rows became cases. */
  onCases(cases: number): void;
}

/**
 * Brings in a file at once, without keeping it: for a command, whose caller has the file and waits. That it began and what
 * came of it stand in the trail. Errors: `session.forbidden`; `key.locked`; those of `loadFile`.
 */
export async function importCaseFile(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  { onCases, ...file }: CaseFileHere,
): Promise<LoadedFile> {
  authorize(mayImportCases(actor), "case.import");
  const importId = makeId<ImportId>();
  const { orgId, userId } = actor;
  const event = { orgId, actor: userId, subject: { kind: "import", id: importId } };
  await transaction(async (tx) => {
    await openKeys(tx, actor);
    await appendAudit(tx, { ...event, action: "import.started" });
  });
  const onLoaded = async (_tx: unknown, cases: number): Promise<void> => onCases(cases);
  const loaded = await loadFile({ ...file, transaction, actor, importId, onLoaded });
  const { cases, known, rejected } = loaded;
  await transaction((tx) =>
    appendAudit(tx, { ...event, action: "case.imported", details: { cases, known, rejected } }),
  );
  return loaded;
}
