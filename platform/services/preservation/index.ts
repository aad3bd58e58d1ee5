export { changePreservation } from "./change-preservation.ts";
export { exportLetter, letterFormats } from "./export-letter.ts";
export { listPreservation } from "./list-preservation.ts";
export { markPreservation } from "./mark-preservation.ts";
export { preparePreservation } from "./prepare-preservation.ts";
