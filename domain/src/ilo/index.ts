export * from "./dimensions.ts";
export * from "./indicators.ts";
export * from "./indicator-labels.ts";
export * from "./list-indicators.ts";
export * from "./rule.ts";
export * from "./find-one-more.ts";
export * from "./not-yet.ts";
export * from "./words.ts";
