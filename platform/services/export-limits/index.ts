export { purgeExports } from "./purge-exports.ts";
export { readAllowance } from "./read-allowance.ts";
export { takeOut, type Export } from "./take-out.ts";
