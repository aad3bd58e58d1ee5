export { decideReport } from "./decide-report.ts";
export { eraseReport } from "./erase-report.ts";
export { gatherReports } from "./gather-reports.ts";
export { keyedReports } from "./keyed-reports.ts";
export { listReports } from "./list-reports.ts";
export { nameReceiver } from "./name-receiver.ts";
export { readReport } from "./read-report.ts";
export { takeReport } from "./take-report.ts";
