import { takeOut } from "../export-limits/index.ts";
import { csvLine } from "../exports/index.ts";
import { findCaseFile } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { openProblems, type ProblemPlace } from "./read-problems.ts";

/**
 * What was wrong in a file as lines of CSV: line of the file, column, value, code, nearest. It counts towards the person's
 * limit of the day, by rows with an error, and asking for it is recorded.
 * Errors: `session.forbidden`; `import.not_found`; `key.locked`; those of `takeOut`.
 */
export async function exportCaseImportProblems(
  place: ProblemPlace,
  actor: Actor,
  id: string,
): Promise<AsyncIterable<string>> {
  authorize(mayImportCases(actor), "case.import");
  const problems = await openProblems(place, actor, id);
  await takeOut(place.transaction, actor, async (tx) => {
    const { import_id, rejected: records } = await findCaseFile(tx, actor.orgId, id);
    const subject = { kind: "import", id: import_id };
    const details = { rejected: records };
    return { kind: "record", records, action: "import.rejects_exported", subject, details, result: undefined };
  });
  return linesOf(problems);
}

async function* linesOf(stretches: Awaited<ReturnType<typeof openProblems>>): AsyncGenerator<string> {
  yield csvLine(["line", "column", "value", "code", "nearest"]);
  for await (const { problems } of stretches) {
    for (const { line, column, value, code, nearest } of problems)
      yield csvLine([line, column, value, code, nearest.join(" ")]);
  }
}
