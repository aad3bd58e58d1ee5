export * from "./roles.ts";
export type * from "./rule.ts";
export * from "./actions.ts";
export * from "./decide.ts";
export * from "./field-rules.ts";
export * from "./givable-roles.ts";
export * from "./export-limits.ts";
export * from "./rights.ts";
export * from "./areas.ts";
