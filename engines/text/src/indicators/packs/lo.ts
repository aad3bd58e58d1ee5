import type { PhrasePack } from "../phrase-file.ts";

export const lo: PhrasePack = { language: "lo", files: [] };
