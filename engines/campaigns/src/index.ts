export * from "./parameters.ts";
export * from "./make-fingerprint.ts";
export * from "./find-groups.ts";
