export * from "./catalogue.ts";
export * from "./create-translator.ts";
export * from "./describe.ts";
export * from "./describe-rights.ts";
export * from "./load-catalogue.ts";
export * from "./locales.ts";
export * from "./match-locale.ts";
export * from "./name-value.ts";
