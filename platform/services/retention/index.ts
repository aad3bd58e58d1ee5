export { changeRetention } from "./change-retention.ts";
export { expireData } from "./expire-data.ts";
export { listRetention } from "./list-retention.ts";
export { previewRetention } from "./preview-retention.ts";
