import type { LocaleCode } from "./locale-codes.ts";

/** One label in every language of the product. */
export type Labels = Readonly<Record<LocaleCode, string>>;

/** What a code may be carried over to. A target that a standard does not have is left out: the crosswalk reports the loss. */
export const codeStandards = ["htcds", "ctdc", "glotip", "ilo", "sherloc", "misp"] as const;
export type CodeStandard = (typeof codeStandards)[number];

/** What is known of a code beside its id. */
export interface CodeBody {
  readonly labels: Labels;
  /** The codes of other standards that it becomes, as they spell them. */
  readonly mapsTo?: Readonly<Partial<Record<CodeStandard, readonly string[]>>>;
  /** Not offered any more; records that hold it are still read. */
  readonly deprecated?: true;
  /** Where a code stands that the list's standard does not have: in its definitions or guidance only, or an extension of Suar. */
  readonly standing?: "definitions" | "guidance" | "suar";
}

export interface Code<Id extends string = string> extends CodeBody {
  /** Stable, snake_case, or as the standard spells it where the list is a standard's. */
  readonly id: Id;
}

/** A list of codes as data, in the order in which a page offers them. */
export interface CodeList<Id extends string = string> {
  readonly id: string;
  /** Where the codes come from: standard and field, article, or the project's own rule. */
  readonly source: string;
  readonly codes: readonly Code<Id>[];
}

/** The ids of a list's codes. */
export type CodeOf<List extends CodeList> = List["codes"][number]["id"];

/**
 * A list from its codes, keyed by id so that no id can stand twice.
 * Labels in other languages than English are drafts until platform/i18n/messages/REVIEW.md says who has read them.
 */
export function defineCodeList<Id extends string>(
  id: string,
  source: string,
  codes: Readonly<Record<Id, CodeBody>>,
): CodeList<Id> {
  const ids = Object.keys(codes) as Id[];
  return { id, source, codes: ids.map((code) => ({ id: code, ...codes[code] })) };
}

/** The ids of a list as zod's `enum` takes them, deprecated ones included. Errors: RangeError for an empty list. */
export function codeIds<Id extends string>(list: CodeList<Id>): [Id, ...Id[]] {
  const [first, ...others] = list.codes.map((code) => code.id);
  if (first === undefined) throw new RangeError(`codeIds: ${list.id} has no codes`);
  return [first, ...others];
}

/** The label of a code; the code itself when the list does not know it, so that a foreign record can still be read. */
export const labelOf = (list: CodeList, code: string, locale: LocaleCode): string =>
  list.codes.find(({ id }) => id === code)?.labels[locale] ?? code;
