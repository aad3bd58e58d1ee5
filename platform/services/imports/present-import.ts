import { importKinds, type Import } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";
import { canRemove, canStart, canStop, mayRemoveImport, mayStartImport, mayStopImport } from "./import-policy.ts";
import type { ImportRow } from "./import-queries.ts";

/** An import as a person sees it, with what they may do to it now. */
export const presentImport = (row: ImportRow, actor: Actor): Import => ({
  id: row.import_id,
  kind: importKinds.find((kind) => kind === row.kind) ?? "file",
  name: row.name,
  state: row.state,
  bytes: row.bytes,
  mapping: row.mapping,
  progress: row.progress,
  records: row.records,
  rejected: row.rejected,
  campaigns: row.campaigns,
  clustered: row.clustered,
  synthetic: row.synthetic,
  createdAt: row.created_at,
  finishedAt: row.finished_at,
  failure: row.failure,
  failureDetails: row.failure_details,
  collection:
    row.collection_id === null || row.day === null
      ? null
      : { id: row.collection_id, name: row.collection_name ?? "", day: row.day },
  may: {
    start: mayStartImport(actor) && canStart(row.state),
    stop: mayStopImport(actor) && canStop(row.state),
    remove: mayRemoveImport(actor) && canRemove(row.state),
  },
});
