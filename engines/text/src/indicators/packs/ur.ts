import type { PhrasePack } from "../phrase-file.ts";

export const ur: PhrasePack = { language: "ur", files: [] };
