import type { Database } from "@suar/database";
import { rejectSchema } from "@suar/domain";
import { join } from "node:path";
import { z } from "zod";
import { takeOut } from "../export-limits/index.ts";
import { csvLine } from "../exports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { recordsFolder } from "./corpus-folder.ts";
import { mayExportRejects } from "./import-policy.ts";
import { findFile } from "./import-queries.ts";
import { readLines } from "./read-lines.ts";

const keptSchema = rejectSchema.extend({ raw: z.string().default("") });

/**
 * The records that were kept aside, as CSV lines with a header: line of the file, code, field, and the record as it
 * came. They count towards the person's limit of the day, and asking for them is recorded.
 * Errors: `session.forbidden`, `import.not_found`, those of `takeOut`; an import without rejects gives the header alone.
 */
export async function exportRejects(
  { transaction, corpora }: { readonly transaction: Database["transaction"]; readonly corpora: string },
  actor: Actor,
  id: string,
): Promise<AsyncIterable<string>> {
  authorize(mayExportRejects(actor), "import.export_rejects");
  const row = await takeOut(transaction, actor, async (tx) => {
    const result = await findFile(tx, actor.orgId, id);
    const { import_id, rejected: records } = result;
    const subject = { kind: "import", id: import_id };
    return {
      kind: "record",
      records,
      action: "import.rejects_exported",
      subject,
      details: { rejected: records },
      result,
    };
  });
  return linesOf(join(recordsFolder(corpora, row), "rejects.jsonl"));
}

async function* linesOf(file: string): AsyncGenerator<string> {
  yield csvLine(["line", "code", "field", "record"]);
  for await (const text of readLines(file)) {
    const { line, code, field, raw } = keptSchema.parse(JSON.parse(text));
    yield csvLine([line, code, field ?? "", raw]);
  }
}
