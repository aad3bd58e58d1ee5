import type { Entity, IndicatorHit, Screening } from "@suar/domain";
import { foldText } from "../copy/index.ts";
import { findEntities } from "../entities/index.ts";
import { readAnyPost } from "../indicators/index.ts";
import { readLanguage } from "../language/index.ts";
import { readRisk } from "../risk/index.ts";

/**
 * What the engine finds in one text, with exactly the fields of the command-line contract: one line of `suar screen`, one
 * answer of `POST /api/v1/screen`. It holds the learned score, so it is for adverts and posts, never for assessing a person.
 * Shapes: as `screeningSchema` of `@suar/domain`. Errors: none, whatever the text.
 */
export function readScreening(id: string, text: string): Screening {
  const folded = foldText(text);
  const entities = findEntities(folded);
  const { indicators } = readAnyPost(folded, entities);
  // Where a text changes its language is not asked for here, and costs as much again.
  const language = readLanguage(folded);
  return {
    id,
    language: language.language,
    risk: readRisk(folded, { language, entities }),
    indicators: indicators.map(plainIndicator),
    entities: entities.map(plainEntity),
  };
}

const plainIndicator = ({ id, element, strength, label, start, end, excerpt, source }: IndicatorHit) => ({
  id,
  element,
  strength,
  label,
  start,
  end,
  excerpt,
  source,
});

const plainEntity = ({ type, value, text, start, end }: Entity) => ({ type, value, text, start, end });
