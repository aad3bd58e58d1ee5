export * from "./make-collection.ts";
export * from "./make-corpus-folder.ts";
