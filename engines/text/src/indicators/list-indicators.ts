import type { IndicatorHead } from "./indicator.ts";
import { rules } from "./rules/index.ts";
import { typologies } from "./typologies.ts";

/** Indicators that show in words. */
export const phraseIndicators: readonly IndicatorHead[] = Object.values(typologies).flat();

/**
 * Every indicator this engine can report, those in words and those across facts, for catalogues and documentation.
 * Shapes: ids are distinct. Errors: none.
 */
export function listIndicators(): readonly IndicatorHead[] {
  return [...phraseIndicators, ...rules].map(({ id, element, strength, label, source }) => ({
    id,
    element,
    strength,
    label,
    source,
  }));
}
