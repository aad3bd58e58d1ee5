import { appendAudit, type Database } from "@suar/database";
import { instantOf, type Import, type ImportId } from "@suar/domain";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { cleanFileName } from "./clean-file-name.ts";
import { mayUpload } from "./import-policy.ts";
import { findImport } from "./import-queries.ts";
import { presentImport } from "./present-import.ts";
import { storeUpload } from "./store-upload.ts";

/** Where uploads go and how large they may be. */
export interface UploadPlace {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
  readonly limitBytes: number;
}

/** A file as it comes. */
export interface Upload {
  readonly name: string;
  readonly body: AsyncIterable<Uint8Array>;
  /** The collection that it is a day of; whoever adds it has checked that the day is free. */
  readonly collection?: { readonly id: ImportId; readonly day: string };
}

/**
 * Takes a file in. The row is written after the file is safe on the disk, in a transaction of its own, because an
 * upload takes minutes: an answer means that both survive a power cut, and no answer means that neither counts.
 * Errors: `session.forbidden`, `call.invalid` (name), and those of `storeUpload`.
 */
export async function uploadImport(
  { transaction, corpora, limitBytes }: UploadPlace,
  actor: Actor,
  { name, body, collection }: Upload,
): Promise<Import> {
  authorize(mayUpload(actor), "import.upload");
  const fileName = cleanFileName(name);
  const importId = makeId<ImportId>();
  const { bytes, sha256 } = await storeUpload(corpora, importId, body, limitBytes);
  return transaction(async (tx) => {
    await tx
      .insertInto("imports")
      .values({
        org_id: actor.orgId,
        import_id: importId,
        name: fileName,
        state: "uploaded",
        bytes,
        ...(collection === undefined ? {} : { kind: "day", collection_id: collection.id, day: collection.day }),
        created_by: actor.userId,
        created_at: instantOf(Date.now()),
      })
      .execute();
    const subject = { kind: "import", id: importId };
    const details = { bytes, sha256 };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "import.uploaded", subject, details });
    return presentImport(await findImport(tx, actor.orgId, importId), actor);
  });
}
