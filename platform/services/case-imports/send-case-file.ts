import { appendAudit } from "@suar/database";
import { instantOf, type CaseImport, type dayOrders, type ImportId } from "@suar/domain";
import { cleanFileName, storeUpload, type UploadPlace } from "../imports/index.ts";
import { openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { findImportKey } from "./import-key.ts";
import { sealName } from "./present-case-import.ts";
import { readCaseImport } from "./read-case-import.ts";
import { sealBytes } from "./store-sealed.ts";

/** A file of cases as it comes. */
export interface CaseFile {
  readonly name: string;
  readonly dayOrder: (typeof dayOrders)[number] | null;
  readonly body: AsyncIterable<Uint8Array>;
}

/** A sealed file is this many times as long as the file. */
const sealedGrowth = 1.9;

/**
 * Takes a file of cases in. It is sealed as it comes, so that it never lies on the disk in clear, and an answer means that
 * file and row are on the disk. Nothing of it is a case yet.
 * Errors: `session.forbidden`, before a byte is read; `key.locked`; `call.invalid` (name); those of `storeUpload`.
 */
export async function sendCaseFile(
  { transaction, corpora, limitBytes }: UploadPlace,
  actor: Actor,
  { name, dayOrder, body }: CaseFile,
): Promise<CaseImport> {
  authorize(mayImportCases(actor), "case.import");
  const fileName = cleanFileName(name);
  const key = await transaction(async (tx) => findImportKey(tx, await openKeys(tx, actor)));
  const id = makeId<ImportId>();
  const { orgId, userId } = actor;
  const { lines, counted } = sealBytes(key, { orgId, importId: id, file: "source" }, body);
  await storeUpload(corpora, id, lines, Math.ceil(limitBytes * sealedGrowth));
  return transaction(async (tx) => {
    await tx
      .insertInto("imports")
      .values({
        org_id: orgId,
        import_id: id,
        kind: "cases",
        name: sealName(key, orgId, id, fileName),
        state: "uploaded",
        bytes: counted.bytes,
        day_order: dayOrder,
        created_by: userId,
        created_at: instantOf(Date.now()),
      })
      .execute();
    const details = { bytes: counted.bytes, cases: true };
    await appendAudit(tx, {
      orgId,
      actor: userId,
      action: "import.uploaded",
      subject: { kind: "import", id },
      details,
    });
    return readCaseImport(tx, actor, id);
  });
}
