export * from "./stated-field.ts";
export * from "./stated-fields.ts";
export * from "./find-misfit.ts";
export * from "./htcds-names.ts";
export * from "./suggest-statements.ts";
export * from "./screen-lists.ts";
