import { type Strength, strengths } from "@suar/domain";
import type { Sign } from "./offer.ts";

const rank = ({ strength }: { readonly strength: Strength }): number => strengths.indexOf(strength);

/** The strongest first; signs of one strength stay in their order. */
const sortSigns = (signs: readonly Sign[]): readonly Sign[] => signs.toSorted((a, b) => rank(a) - rank(b));

/** Signs of the text and of the answers, each once: one that stands in the text is shown with its words. */
export function joinSigns(ofText: readonly Sign[], ofAnswers: readonly Sign[]): readonly Sign[] {
  const ids = new Set(ofText.map(({ id }) => id));
  return sortSigns([...ofText, ...ofAnswers.filter(({ id }) => !ids.has(id))]);
}
