import { localeCodes } from "@suar/domain";
import { countryCodes } from "@suar/domain/countries";
import { languageCodes } from "@suar/domain/languages";
import { statedFieldIds, statedFields } from "@suar/domain/stated-fields";

/** A coded answer of a field. */
export interface CodedAnswer {
  readonly field: string;
  readonly code: string;
}

/** A code with everything that it is called, in every language of the product. */
interface Called {
  readonly field: string;
  readonly code: string;
  /** Words one behind the other, each after a space. */
  readonly names: string;
}

/** A word that more answers are called by picks none out. */
const mostAnswers = 60;

let known: readonly Called[] | undefined;

/**
 * The coded answers that a word is said in, in any language of the product: _paksa_, _قسري_ and _forced_ lead to the same
 * codes. Shapes: a folded word as `wordsOf` gives it; `undefined` for a word that so many are called by that it picks none
 * out. Errors: none.
 * Source: the registry's own labels; Unicode CLDR for countries and languages, through Intl.
 */
export function codesInWord(word: string): readonly CodedAnswer[] | undefined {
  known ??= gatherNames();
  // Latin words are found by how they begin; others are joined to articles, or to one another.
  const asked = /^\p{Script=Latin}/u.test(word) ? ` ${word}` : word;
  const found = known.filter(({ names }) => names.includes(asked));
  return found.length > mostAnswers ? undefined : found.map(({ field, code }) => ({ field, code }));
}

function gatherNames(): readonly Called[] {
  const namesOf = { country: namesOfAll("region", countryCodes), language: namesOfAll("language", languageCodes) };
  return statedFieldIds.flatMap((field): readonly Called[] => {
    const { value } = statedFields[field];
    switch (value.kind) {
      case "code":
      case "codes":
        return value.list.codes.map(({ id, labels }) => ({ field, code: id, names: fold(Object.values(labels)) }));
      case "country":
      case "countries":
        return namesOf.country.map((each) => ({ field, ...each }));
      case "language":
      case "languages":
        return namesOf.language.map((each) => ({ field, ...each }));
      default:
        return [];
    }
  });
}

function namesOfAll(type: "region" | "language", codes: readonly string[]): readonly Omit<Called, "field">[] {
  const speakers = localeCodes.map((locale) => new Intl.DisplayNames([locale], { type, fallback: "none" }));
  return codes.map((code) => ({ code, names: fold(speakers.flatMap((speaker) => speaker.of(code) ?? [])) }));
}

const fold = (names: readonly string[]): string =>
  names
    .flatMap((name) =>
      name
        .normalize("NFKC")
        .toLowerCase()
        .split(/[^\p{L}\p{M}\p{N}]+/u),
    )
    .map((word) => ` ${word}`)
    .join("");
