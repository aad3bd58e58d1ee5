import type { PhrasePack } from "../phrase-file.ts";

export const bn: PhrasePack = { language: "bn", files: [] };
