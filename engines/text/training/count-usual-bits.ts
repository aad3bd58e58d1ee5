/**
 * Counts how rare each concept of twins is in adverts of each language, on the tuning half of the regional set, and writes
 * `src/twins/usual-bits.ts`: one letter a concept, base 36, quarters of a bit.
 */
import { readFile, writeFile } from "node:fs/promises";
import { foldText } from "../src/copy/index.ts";
import { phraseLanguages } from "../src/indicators/index.ts";
import { readLanguage } from "../src/language/index.ts";
import { concepts } from "../src/twins/concepts.ts";
import { findConcepts } from "../src/twins/find-concepts.ts";

/** A language's own adverts are few: what all languages show counts as this many of them. */
const priorAdverts = 10;

interface Counted {
  readonly adverts: number;
  readonly counts: ReadonlyMap<string, number>;
}

const counted = new Map<string, Counted>();
for (const language of phraseLanguages) {
  const path = new URL(`../test-data/regional/${language}/tuning.jsonl`, import.meta.url);
  const texts = new Map<string, string>();
  for (const line of (await readFile(path, "utf8")).split("\n")) {
    if (line === "") continue;
    const { frame, text } = JSON.parse(line) as { readonly frame: string; readonly text: string };
    // Texts of one frame are one advert.
    if (!texts.has(frame)) texts.set(frame, text);
  }
  const counts = new Map<string, number>();
  const codes = new Map<string, number>();
  for (const text of texts.values()) {
    const folded = foldText(text);
    const code = readLanguage(folded).language;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    for (const concept of new Set(findConcepts(folded.matching).map((hit) => hit.concept))) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  const [code] = [...codes].sort((a, b) => b[1] - a[1])[0] ?? ["und"];
  counted.set(code, { adverts: texts.size, counts });
}
const all = [...counted.values()];
const adverts = all.reduce((sum, each) => sum + each.adverts, 0);
const rows = [...counted].map(([code, own]) => {
  const letters = concepts.map((concept) => {
    const pooled = (all.reduce((sum, { counts }) => sum + (counts.get(concept) ?? 0), 0) + 1) / (adverts + 2);
    const share = ((own.counts.get(concept) ?? 0) + priorAdverts * pooled) / (own.adverts + priorAdverts);
    return Math.min(35, Math.round(-4 * Math.log2(share))).toString(36);
  });
  return `  ${code}: "${letters.join("")}",`;
});
const text = `/**
 * How rare each concept is in adverts of a language, in the order of \`concepts\`: base 36, quarters of a bit.
 * Written by \`training/count-usual-bits.ts\` from the tuning half of the regional set.
 */
export const usualBits: Readonly<Record<string, string>> = {
${rows.join("\n")}
};
`;
await writeFile(new URL("../src/twins/usual-bits.ts", import.meta.url), text);
console.log(text);
