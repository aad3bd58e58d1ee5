export { askReceipt } from "./ask-receipt.ts";
export { endReceipt } from "./end-receipt.ts";
export { makeReceipt } from "./make-receipt.ts";
export { purgeReceipts } from "./purge-receipts.ts";
export { readReceipt } from "./read-receipt.ts";
export { tellReceipt } from "./tell-receipt.ts";
