export {
  createHtcdsReader,
  type HtcdsBatch,
  type HtcdsColumn,
  type HtcdsReader,
  type HtcdsReaderOptions,
  type HtcdsRow,
} from "./create-reader.ts";
export type { FileEncoding } from "./decode-text.ts";
export type { ColumnPlan } from "./plan-column.ts";
export {
  htcdsNoteCodes,
  htcdsProblemCodes,
  type HtcdsNote,
  type HtcdsNoteCode,
  type HtcdsProblem,
  type HtcdsProblemCode,
} from "./problem.ts";
export type { DayOrder } from "./read-date.ts";
export { allHtcdsFields, createHtcdsCsvWriter, type HtcdsCsvWriter } from "./write-csv.ts";
export { createHtcdsJsonWriter, type HtcdsJsonWriter } from "./write-json.ts";
export { createCtdcCsvWriter, type CtdcCsvWriter } from "./write-ctdc.ts";
export { createLossCounter, type CountedLoss, type LossCounter } from "./count-losses.ts";
export { writeXlsForm, type XlsFormOptions } from "./write-xlsform.ts";
export { zipFiles, type ZippedFile } from "./zip-files.ts";
export { mispTaxonomy, type MispTaxonomy } from "./misp/misp-taxonomy.ts";
export { mispTemplate, type MispTemplate } from "./misp/misp-template.ts";
export {
  writeMispIncident,
  type MispAttribute,
  type MispIncident,
  type MispWriting,
} from "./misp/write-misp-incident.ts";
