import type { PhrasePack } from "../phrase-file.ts";

export const hi: PhrasePack = { language: "hi", files: [] };
