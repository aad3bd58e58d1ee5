import { appendAudit, type Database } from "@suar/database";
import { rejectSchema } from "@suar/domain";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { csvLine } from "../exports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { corpusFolder } from "./corpus-folder.ts";
import { mayExportRejects } from "./import-policy.ts";
import { findImport } from "./import-queries.ts";

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
    const event = { orgId: actor.orgId, actor: actor.userId, action: "import.rejects_exported", subject, details };
    await appendAudit(tx, event);
    return found;
  });
  return linesOf(join(corpusFolder(corpora, row.import_id), "rejects.jsonl"));
}

async function* linesOf(file: string): AsyncGenerator<string> {
  yield csvLine(["line", "code", "field", "record"]);
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) return;
  for await (const text of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
    if (text === "") continue;
    const { line, code, field, raw } = keptSchema.parse(JSON.parse(text));
    yield csvLine([line, code, field ?? "", raw]);
  }
}
