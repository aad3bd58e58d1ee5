export * from "./roles.ts";
export type * from "./rule.ts";
export * from "./actions.ts";
export * from "./decide.ts";
