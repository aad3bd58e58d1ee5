import type { PhrasePack } from "../phrase-file.ts";

export const ne: PhrasePack = { language: "ne", files: [] };
