import type { Labels } from "../code-list.ts";

/** One label in English, Indonesian, Arabic and Khmer, in this order: tables of labels stay readable. */
export const labels = (en: string, indonesian: string, ar: string, km: string): Labels => ({
  en,
  id: indonesian,
  ar,
  km,
});
