import { appendAudit, type Database } from "@suar/database";
import { rejectSchema } from "@suar/domain";
import { join } from "node:path";
import { z } from "zod";
import { csvLine } from "../exports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { corpusFolder } from "./corpus-folder.ts";
import { mayExportRejects } from "./import-policy.ts";
import { findImport } from "./import-queries.ts";
import { readLines } from "./read-lines.ts";

const keptSchema = rejectSchema.extend({ raw: z.string().default("") });

/**
 * The records that were kept aside, as CSV lines with a header: line of the file, code, field, and the record as it
 * came. Asking for it is recorded, because the records leave the node.
 * Errors: `session.forbidden`, `import.not_found`; an import without rejects gives the header alone.
 */
export async function exportRejects(
  { transaction, corpora }: { readonly transaction: Database["transaction"]; readonly corpora: string },
  actor: Actor,
  id: string,
): Promise<AsyncIterable<string>> {
  authorize(mayExportRejects(actor), "import.export_rejects");
  const row = await transaction(async (tx) => {
    const found = await findImport(tx, actor.orgId, id);
    const subject = { kind: "import", id: found.import_id };
    const details = { rejected: found.rejected };
    const who = { orgId: actor.orgId, actor: actor.userId };
    await appendAudit(tx, { ...who, action: "import.rejects_exported", subject, details });
    return found;
  });
  return linesOf(join(corpusFolder(corpora, row.import_id), "rejects.jsonl"));
}

async function* linesOf(file: string): AsyncGenerator<string> {
  yield csvLine(["line", "code", "field", "record"]);
  for await (const text of readLines(file)) {
    const { line, code, field, raw } = keptSchema.parse(JSON.parse(text));
    yield csvLine([line, code, field ?? "", raw]);
  }
}
