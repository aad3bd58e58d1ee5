import type { Entity, IndicatorHit, RiskReading, TextReading } from "@suar/domain";

/**
 * One line of `suar screen`, with exactly the fields of the command-line contract.
 * Units: offsets are UTF-16 code units of the original text; a risk is 0..1, null where no labelled data stands behind it.
 */
export function formatScreening(
  id: string,
  { language, indicators, entities }: TextReading,
  risk: RiskReading,
): string {
  return JSON.stringify({
    id,
    language: language.language,
    risk,
    indicators: indicators.map(formatIndicator),
    entities: entities.map(formatEntity),
  });
}

function formatIndicator({ id, element, strength, label, start, end, excerpt, source }: IndicatorHit): object {
  return { id, element, strength, label, start, end, excerpt, source };
}

function formatEntity({ type, value, text, start, end }: Entity): object {
  return { type, value, text, start, end };
}
