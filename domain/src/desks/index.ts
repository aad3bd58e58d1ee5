export * from "./desk-codes.ts";
export * from "./generic-name.ts";
export * from "./desk-shapes.ts";
