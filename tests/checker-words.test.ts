import { flagReasons } from "@suar/i18n/checker";
import { listIndicators } from "@suar/text";
import { expect, test } from "vitest";
import english from "../platform/i18n/checker/en.json" with { type: "json" };
import { questions } from "../apps/checker/knowledge/questions.ts";

const known = listIndicators().map(({ id }) => id);

test("every sign that the text engine can report has plain words in the checker, and no other", () => {
  expect(known.length).toBeGreaterThan(100);
  expect(Object.keys(flagReasons).toSorted()).toEqual(known.toSorted());
  const written = Object.keys(english).filter((id) => id.startsWith("flag."));
  expect(written.map((id) => id.slice("flag.".length)).toSorted()).toEqual(known.toSorted());
});

test("the words are for the person who reads, not for a screen of records", () => {
  for (const [id, sentence] of Object.entries(english)) {
    if (!id.startsWith("flag.")) continue;
    expect(sentence, id).toMatch(/^[A-Z].*\.$/);
    expect(sentence.split(" ").length, id).toBeLessThanOrEqual(20);
    expect(sentence, id).not.toMatch(/\b(?:trafficker|victim|culprit|criminal|guilty)\b/i);
  }
});

test("a tapped answer raises only signs that the text engine knows too", () => {
  const raised = questions.flatMap(({ answers }) => answers.flatMap(({ flags }) => flags));
  expect(raised.length).toBeGreaterThan(10);
  for (const flag of raised) expect(known).toContain(flag);
});
