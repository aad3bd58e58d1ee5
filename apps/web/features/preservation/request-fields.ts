import type {
  LocaleCode,
  PreparePreservation,
  Preservation,
  PreservationBasis,
  PreservationContent,
} from "@suar/domain";
import { preservationDays } from "@suar/domain/preservation-states";

/** What stands in the fields of the form: as a person typed it, lists one a line. */
export interface RequestFields {
  readonly platform: string;
  readonly language: LocaleCode;
  readonly accounts: string;
  readonly posts: string;
  readonly from: string;
  readonly until: string;
  readonly days: string;
  readonly basis: PreservationBasis | "";
  readonly basisWords: string;
  readonly office: string;
  readonly signedBy: string;
  readonly replyTo: string;
  readonly reference: string;
  readonly date: string;
}

/** What a new form begins with; days may be empty where they are not known. */
export type BegunRequest = Pick<PreservationContent, "accounts" | "posts" | "from" | "until"> &
  Pick<RequestFields, "language" | "office" | "signedBy" | "replyTo" | "date">;

/** The fields of a new form. No platform and no ground is guessed. `days` is the usual number. */
export const fieldsToBegin = ({ accounts, posts, ...rest }: BegunRequest, days: number): RequestFields => ({
  platform: "",
  basis: "",
  basisWords: "",
  reference: "",
  days: String(days),
  accounts: accounts.join("\n"),
  posts: posts.join("\n"),
  ...rest,
});

/** The fields of a draft. */
export const fieldsOf = ({ platform, language, content }: Preservation): RequestFields => ({
  ...content,
  platform,
  language,
  accounts: content.accounts.join("\n"),
  posts: content.posts.join("\n"),
  days: String(content.days),
});

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** The fields in which something is missing or does not fit, in the order of the form. Errors: none. */
export function missingIn(fields: RequestFields): readonly (keyof RequestFields)[] {
  const isEmpty = (name: keyof RequestFields): boolean => fields[name].trim() === "";
  const days = Number(fields.days);
  const missing: readonly (readonly [name: keyof RequestFields, isMissing: boolean])[] = [
    ["platform", isEmpty("platform")],
    ["accounts", linesOf(fields.accounts).length + linesOf(fields.posts).length === 0],
    ["from", isEmpty("from")],
    ["until", isEmpty("until") || fields.until < fields.from],
    ["days", !Number.isInteger(days) || days < 1 || days > preservationDays.longest],
    ["basis", fields.basis === ""],
    ["basisWords", fields.basis === "national_law" && isEmpty("basisWords")],
    ["office", isEmpty("office")],
    ["signedBy", isEmpty("signedBy")],
    ["replyTo", isEmpty("replyTo")],
    ["date", isEmpty("date")],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([name]) => name);
}

/** The request that the fields say; `undefined` while something is missing. */
export function requestOf(fields: RequestFields): PreparePreservation | undefined {
  const { platform, language, basis, accounts, posts, days, ...rest } = fields;
  if (basis === "" || missingIn(fields).length > 0) return undefined;
  return {
    platform: platform.trim(),
    language,
    content: { ...rest, basis, accounts: linesOf(accounts), posts: linesOf(posts), days: Number(days) },
  };
}
