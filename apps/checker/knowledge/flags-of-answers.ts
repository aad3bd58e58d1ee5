import type { FlagId } from "@suar/i18n/checker";
import { questions } from "./questions.ts";

/** What was tapped: the id of an answer by the id of its question. A question that is left out was not answered. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/**
 * The warning signs of the ten answers, those across answers first; each once.
 * Shapes: any answers, unknown ids are passed over. Errors: none.
 * Source: the rules across facts of @suar/text, for facts that were tapped instead of written.
 */
export function flagsOfAnswers(answers: Answers): readonly FlagId[] {
  const single = questions.flatMap(({ id, answers: choices }) =>
    choices.filter((choice) => choice.id === answers[id]).flatMap(({ flags }) => flags),
  );
  const has = (flag: FlagId): boolean => single.includes(flag);
  const withoutVisa = has("no-visa-needed") || has("tourist-visa-for-work") || has("passport-not-needed");
  const across: FlagId[] = [];
  if (has("free-ticket") && withoutVisa) across.push("paid-travel-without-visa");
  if (has("typing-test") && (has("free-ticket") || has("messenger-only"))) across.push("typing-test-for-work-abroad");
  if (answers["pay"] === "yes" && has("no-experience-needed")) across.push("high-pay-unskilled-abroad");
  return [...new Set([...across, ...single])];
}
