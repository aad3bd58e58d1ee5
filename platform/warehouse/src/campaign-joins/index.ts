export * from "./dialect.ts";
export * from "./shapes-sql.ts";
export * from "./pairs-sql.ts";
export * from "./append-columns.ts";
export * from "./stream-numbers.ts";
export * from "./stream-list-items.ts";
