export * from "./code-lists.ts";
export * from "./field.ts";
export * from "./fields.ts";
export type * from "./record.ts";
export * from "./notice.ts";
export * from "./json-schema.ts";
export { htcdsNoteCodes, htcdsProblemCodes } from "./problem-codes.ts";
