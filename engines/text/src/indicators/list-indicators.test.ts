import { palermoElements, strengths } from "@suar/domain";
import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { parsePattern } from "../phrases/parse-pattern.ts";
import { findIndicators } from "./find-indicators.ts";
import { phraseLanguages } from "./indicator.ts";
import { listIndicators, phraseIndicators } from "./list-indicators.ts";
import { allPacks } from "./packs/index.ts";

/** The reading of a pattern that takes alternative `choice` of each group. */
const reading = (pattern: string, choice: number): string =>
  parsePattern(pattern)
    .map(({ alternatives }) => alternatives[choice % alternatives.length] ?? "")
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** What each language says of each indicator. */
const gathered = allPacks.flatMap(({ language, files }) =>
  files.flatMap(({ phrases, counters = {} }) =>
    [...new Set([...Object.keys(phrases), ...Object.keys(counters)])].map((id) => ({
      id,
      language,
      phrases: phrases[id] ?? [],
      counters: counters[id] ?? [],
    })),
  ),
);

describe("indicator data", () => {
  test("ids are distinct and kebab-case; element, strength, label and source are given", () => {
    const all = listIndicators();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, element, strength, label, source } of all) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(palermoElements).toContain(element);
      expect(strengths).toContain(strength);
      expect(label.length, id).toBeGreaterThan(10);
      expect(source.length, id).toBeGreaterThan(10);
      expect(label.toLowerCase(), id).not.toMatch(/traffickers?\b|victims?\b/);
    }
  });

  test("every language has its pack, and every file says who reviewed it", () => {
    expect(allPacks.map(({ language }) => language)).toEqual(phraseLanguages);
    for (const { files } of allPacks) for (const { review } of files) expect(review.length).toBeGreaterThan(10);
  });

  test("every indicator speaks every language", () => {
    for (const { id } of phraseIndicators) {
      for (const language of phraseLanguages) {
        const written = gathered.filter((entry) => entry.id === id && entry.language === language);
        expect(written.flatMap(({ phrases }) => phrases).length, `${id} ${language}`).toBeGreaterThan(0);
      }
    }
  });

  test("every pattern is found under its own indicator in several of its readings", { timeout: 120_000 }, () => {
    const countered = new Set(gathered.filter(({ counters }) => counters.length > 0).map(({ id }) => id));
    const missing: string[] = [];
    for (const { id, language, phrases } of gathered) {
      for (const pattern of phrases) {
        // A reading that a counter-phrase of any language overlaps may go; the first reading of a pattern stays.
        for (let choice = 0; choice < (countered.has(id) ? 1 : 3); choice += 1) {
          const text = reading(pattern, choice);
          const isFound = findIndicators(foldText(text), []).some((hit) => hit.id === id);
          if (!isFound) missing.push(`${language} ${id}: ${text}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  test("every counter-phrase takes the hit away", () => {
    for (const { id, counters } of gathered) {
      for (const pattern of counters) {
        const text = reading(pattern, 0);
        expect(
          findIndicators(foldText(text), []).map((hit) => hit.id),
          text,
        ).not.toContain(id);
      }
    }
  });
});
