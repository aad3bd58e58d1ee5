export * from "./ids.ts";
export * from "./case-codes.ts";
export * from "./save.ts";
export * from "./contact.ts";
export * from "./statement.ts";
export * from "./working-parts.ts";
export * from "./case.ts";
export * from "./case-number.ts";
