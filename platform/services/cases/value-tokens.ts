import type { StatedAnswer } from "@suar/domain";
import { indexTokens, searchTokens, tokenAsUuid, type OrganisationKeys } from "../keys/index.ts";

/** Shorter pieces of a code are no words that somebody looks for. Characters. */
const shortestWord = 3;

/** The codes that an answer gives. */
const codesOf = (answer: StatedAnswer): readonly string[] => {
  if (answer.kind !== "answered") return [];
  const { value } = answer;
  if (value.kind === "code") return [value.code];
  return value.kind === "codes" ? value.codes : [];
};

/** The words of a code or of what somebody types: lower case, without what joins them. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .normalize("NFKC")
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word.length >= shortestWord),
  ),
];

/**
 * The tokens under which a case is found by a coded value: field and code together, and each word of the code. Words that
 * somebody spoke are in no index. Shapes: UUIDs, each once.
 */
export const answerTokens = (keys: OrganisationKeys, field: string, answer: StatedAnswer): readonly string[] =>
  unique(codesOf(answer).flatMap((code) => tokensOfCode(keys, field, code)));

/** As `answerTokens`, for many cases that state the same few codes: the tokens of each code are made once. */
export function rememberTokens(keys: OrganisationKeys): (field: string, answer: StatedAnswer) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const tokensOf = (field: string, code: string): readonly string[] => {
    const pair = pairOf(field, code);
    const made = known.get(pair) ?? tokensOfCode(keys, field, code);
    known.set(pair, made);
    return made;
  };
  return (field, answer) => unique(codesOf(answer).flatMap((code) => tokensOf(field, code)));
}

const tokensOfCode = (keys: OrganisationKeys, field: string, code: string): readonly string[] =>
  [
    ...indexTokens(keys, "exact", "case_value", [pairOf(field, code)]),
    ...indexTokens(keys, "exact", "case_word", wordsOf(code)),
  ].map(tokenAsUuid);

const unique = (tokens: readonly string[]): readonly string[] => [...new Set(tokens)];

/** Tokens of fields with codes, of every version of the index key in use. */
export const pairTokens = (
  keys: OrganisationKeys,
  pairs: readonly { readonly field: string; readonly code: string }[],
): readonly string[] =>
  searchTokens(
    keys,
    "exact",
    "case_value",
    pairs.map(({ field, code }) => pairOf(field, code)),
  ).map(tokenAsUuid);

/** Tokens of one word of a code. */
export const wordTokens = (keys: OrganisationKeys, word: string): readonly string[] =>
  searchTokens(keys, "exact", "case_word", [word]).map(tokenAsUuid);

const pairOf = (field: string, code: string): string => `${field}=${code}`;
