import { palermoElements, strengths } from "@suar/domain";
import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { parsePattern } from "../phrases/parse-pattern.ts";
import { findIndicators } from "./find-indicators.ts";
import { phraseLanguages } from "./indicator.ts";
import { listIndicators, phraseIndicators } from "./list-indicators.ts";

/** The reading of a pattern that takes alternative `choice` of each group. */
const reading = (pattern: string, choice: number): string =>
  parsePattern(pattern)
    .map(({ alternatives }) => alternatives[choice % alternatives.length] ?? "")
    .join("")
    .replace(/\s+/g, " ")
    .trim();

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

  test("every indicator speaks English, Indonesian, Thai, Vietnamese, Khmer, Burmese and Chinese", () => {
    for (const { id, phrases } of phraseIndicators) {
      for (const language of ["en", "id", "th", "vi", "km", "my", "zh"] as const) {
        expect(phrases[language]?.length ?? 0, `${id} ${language}`).toBeGreaterThan(0);
      }
      for (const language of Object.keys(phrases)) expect(phraseLanguages).toContain(language);
    }
  });

  test("every pattern is found under its own indicator in several of its readings", () => {
    const missing: string[] = [];
    for (const { id, phrases, counter } of phraseIndicators) {
      const taken = Object.values(counter ?? {}).flat();
      for (const pattern of Object.values(phrases).flat()) {
        for (let choice = 0; choice < 5; choice += 1) {
          const text = reading(pattern, choice);
          const isFound = findIndicators(foldText(text), []).some((hit) => hit.id === id);
          if (!isFound && taken.length === 0) missing.push(`${id}: ${text}`);
          if (!isFound && taken.length > 0 && choice === 0) missing.push(`${id}: ${text}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  test("every counter-phrase takes the hit away", () => {
    for (const { id, counter } of phraseIndicators) {
      for (const pattern of Object.values(counter ?? {}).flat()) {
        const text = reading(pattern, 0);
        expect(
          findIndicators(foldText(text), []).map((hit) => hit.id),
          text,
        ).not.toContain(id);
      }
    }
  });
});
