export { ageCollections } from "./age-collections.ts";
export { findCollectionOf, requireOpen } from "./collection-of-day.ts";
export { corpusFolder, dayFolder, sourceFile } from "./corpus-folder.ts";
export { exportRejects } from "./export-rejects.ts";
export { cleanFileName } from "./clean-file-name.ts";
export { importJob, makeImportHandler } from "./import-job.ts";
export { canRemove, canStart, canStop, isSettled } from "./import-policy.ts";
export {
  findCaseFile,
  findImport,
  type ImportRow,
  listCaseFileRows,
  listDayRows,
  lockImport,
} from "./import-queries.ts";
export { rebuildJob, makeRebuildHandler, queueRebuild } from "./rebuild-job.ts";
export { undoMs } from "./import-times.ts";
export { listImports } from "./list-imports.ts";
export { previewImport } from "./preview-import.ts";
export { deleteFolders, eraseImport, purgeImports } from "./purge-imports.ts";
export { readLines } from "./read-lines.ts";
export { readImport } from "./read-import.ts";
export { removeImport } from "./remove-import.ts";
export { type CollectionRecord, requireReadable } from "./require-readable.ts";
export { restoreImport } from "./restore-import.ts";
export { startImport } from "./start-import.ts";
export { stopImport } from "./stop-import.ts";
export { type StoredUpload, storeUpload } from "./store-upload.ts";
export { sweepCorpora } from "./sweep-corpora.ts";
export { uploadImport, type UploadPlace } from "./upload-import.ts";
export { auditImport, endImport, setImport } from "./write-import-state.ts";
