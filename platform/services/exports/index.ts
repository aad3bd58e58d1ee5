export { csvLine, exactCsvLine } from "./csv-line.ts";
export { type ExportFormat, exportFormats } from "./export-format.ts";
export { exportNotice, syntheticMark } from "./export-notice.ts";
