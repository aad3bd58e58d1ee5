import { loadCheckerWords } from "@suar/i18n/checker";
import { expect, test } from "vitest";
import { createSpeaker } from "../../app/words.ts";
import { adviceText } from "./advice-text.ts";

const english = createSpeaker("en", await loadCheckerWords("en"));

test("without countries the advice goes alone", () => {
  const text = adviceText(english, {});
  expect(text).toContain("- Show the offer to three people you trust.");
  expect(text).not.toContain("Help by phone");
});

test("numbers of both countries go along, or the words that there is none", () => {
  const text = adviceText(english, { origin: "VN", destination: "AQ" });
  expect(text).toMatch(/Vietnam: .*, 111/);
  expect(text).toContain("Antarctica: no checked number in this edition.");
});
