import { suggestStatements } from "@suar/domain/stated-fields/suggest-statements";
import { findEntities, foldText, type PostReader } from "@suar/text/finder";
import type { Suggestion } from "./suggestion.ts";

/** More would be a list to work through while somebody speaks. */
const most = 8;
/** Words shown of one suggestion. */
const mostWords = 3;

/**
 * Facts that may stand in what somebody told, in the order of the text. Signs are literal phrases of word lists: many facts
 * are missed, and some are found that were denied. Shapes: at most 8. Errors: none, whatever the text. Cost: linear.
 */
export function readSuggestions(read: PostReader, text: string): readonly Suggestion[] {
  const folded = foldText(text);
  const { indicators } = read(folded, findEntities(folded));
  return suggestStatements(indicators.map(({ id }) => id))
    .slice(0, most)
    .map(({ field, value, signs }) => {
      const said = indicators.filter(({ id }) => signs.includes(id)).map(({ excerpt }) => excerpt.trim());
      const code = value.kind === "code" ? value.code : "yes";
      return { key: `${field}=${code}`, field, value, words: [...new Set(said)].slice(0, mostWords) };
    });
}
