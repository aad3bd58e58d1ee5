import type { PhrasePack } from "../phrase-file.ts";

export const si: PhrasePack = { language: "si", files: [] };
