export * from "./dialect.ts";
export * from "./shapes-sql.ts";
export * from "./pairs-sql.ts";
