export * from "./dimensions.ts";
export * from "./indicators.ts";
export * from "./indicator-labels.ts";
export * from "./list-indicators.ts";
