import { listIndicators } from "@suar/text/finder";
import { type Answers, flagsOfAnswers } from "../knowledge/flags-of-answers.ts";
import type { Sign } from "./offer.ts";

const indicators = new Map(listIndicators().map((indicator) => [indicator.id, indicator]));

/**
 * The warning signs of the ten answers, with the strength and source that the engine gives them.
 * Shapes: any answers. Errors: none; a sign that the engine does not have is left out.
 */
export const signsOfAnswers = (answers: Answers): readonly Sign[] =>
  flagsOfAnswers(answers).flatMap((id) => {
    const indicator = indicators.get(id);
    if (indicator === undefined) return [];
    const { strength, label, source } = indicator;
    return [{ id, strength, label, source, places: [] }];
  });
