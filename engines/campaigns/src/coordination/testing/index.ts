export * from "./make-operation.ts";
export * from "./published-pairs.ts";
