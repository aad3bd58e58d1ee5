import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flagsOfAnswers } from "./flags-of-answers.ts";
import { questions } from "./questions.ts";

describe("ten questions", () => {
  test("there are ten, each with three to seven answers, the last of which is not knowing", () => {
    expect(questions).toHaveLength(10);
    for (const { id, answers } of questions) {
      expect(answers.length, id).toBeGreaterThanOrEqual(3);
      expect(answers.length, id).toBeLessThanOrEqual(7);
      expect(answers.at(-1), id).toMatchObject({ id: "unknown", flags: [] });
      expect(new Set(answers.map((answer) => answer.id)).size, id).toBe(answers.length);
    }
  });

  test("an unknown answer, a wrong one and none raise nothing", () => {
    expect(flagsOfAnswers({})).toEqual([]);
    expect(flagsOfAnswers(Object.fromEntries(questions.map(({ id }) => [id, "unknown"])))).toEqual([]);
    expect(flagsOfAnswers({ visa: "__proto__", nothing: "yes" })).toEqual([]);
  });

  test("facts together say more than each alone, and come first", () => {
    expect(flagsOfAnswers({ visa: "tourist", travel: "recruiter" })).toEqual([
      "paid-travel-without-visa",
      "tourist-visa-for-work",
      "free-ticket",
    ]);
    expect(flagsOfAnswers({ test: "typing", contact: "messages" })[0]).toBe("typing-test-for-work-abroad");
    expect(flagsOfAnswers({ test: "nothing", pay: "yes" })[0]).toBe("high-pay-unskilled-abroad");
    expect(flagsOfAnswers({ pay: "yes" })).toEqual([]);
  });

  test("a debt named twice is shown once", () => {
    expect(flagsOfAnswers({ travel: "debt", fee: "from-pay" })).toEqual(["debt-taken-from-pay"]);
  });

  test("one more warning sign never takes another away", () => {
    const tapped = fc.record(
      Object.fromEntries(questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((a) => a.id))])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(tapped, fc.constantFrom(...questions), (answers, question) => {
        const { [question.id]: _left, ...fewer } = answers;
        expect(flagsOfAnswers(answers)).toEqual(expect.arrayContaining([...flagsOfAnswers(fewer)]));
      }),
    );
  });
});
