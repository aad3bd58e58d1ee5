import type { PhrasePack } from "../phrase-file.ts";

export const ta: PhrasePack = { language: "ta", files: [] };
