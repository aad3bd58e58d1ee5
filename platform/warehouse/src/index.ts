export * from "./limits.ts";
export * from "./open-warehouse.ts";
export * from "./parse-time.ts";
export * from "./read-records.ts";
export type * from "./source-record.ts";
export type { ByteSource } from "./source/read-bytes.ts";
