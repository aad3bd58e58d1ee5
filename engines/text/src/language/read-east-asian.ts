import type { LanguageCode, Script } from "@suar/domain";
import { scriptIndex } from "../copy/script-of.ts";
import { readHan } from "./read-han.ts";

const han = scriptIndex("Han");
const hiragana = scriptIndex("Hiragana");
const katakana = scriptIndex("Katakana");
const hangul = scriptIndex("Hangul");

/** Language and script of a text in Han characters, kana and hangul. `text` holds letters and spaces. */
export function readEastAsian(
  text: string,
  counts: Int32Array,
): { readonly script: Script; readonly language: LanguageCode | "und" } {
  // Chinese adverts write a lone の for 的.
  const decoration = text.split("の").length - 1;
  const kana = (counts[hiragana] ?? 0) + (counts[katakana] ?? 0) - decoration;
  const letters = kana + decoration + (counts[han] ?? 0) + (counts[hangul] ?? 0);
  if ((counts[hangul] ?? 0) >= 0.3 * letters) return { script: "Kore", language: "kor" };
  if (kana >= 0.15 * letters || (kana >= 2 && kana >= 0.08 * letters)) return { script: "Jpan", language: "jpn" };
  return readHan(text.replaceAll(/\P{Script=Han}/gu, ""));
}
