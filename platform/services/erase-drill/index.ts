export { DrillDesk, type DrillState } from "./drill-desk.ts";
export { readDrillReport } from "./drill-report.ts";
export { runEraseDrill } from "./run-erase-drill.ts";
