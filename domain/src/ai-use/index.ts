export * from "./codes.ts";
export * from "./lists.ts";
export * from "./capability-cards.ts";
export * from "./hash-only.ts";
export * from "./ai-use.ts";
