import type { Case, ToldDate } from "@suar/domain";
import type { SuggestedStatement } from "@suar/domain/stated-fields/suggest-statements";

/** A fact that may stand in somebody's words, and the words. It states nothing. */
export interface Suggestion extends Omit<SuggestedStatement, "signs"> {
  /** The same for the same field and value, whatever the words: `field=code`. */
  readonly key: string;
  /** The words themselves, each once, in the order of the text. */
  readonly words: readonly string[];
}

/** What the page asks its worker. */
export interface SuggestionCall {
  readonly number: number;
  readonly text: string;
}

/** What the worker answers; older answers than the last question are nobody's. */
export interface SuggestionAnswer {
  readonly number: number;
  readonly suggestions: readonly Suggestion[];
}

/** Where a suggestion may be stated, and what is known of the telling. */
export interface StatingPlace {
  readonly cases: readonly Pick<Case, "id" | "number">[];
  readonly told: ToldDate | null;
}
