import { emailKey, handleKey, nameKeys, phoneKeys, prefixKey, readName } from "@suar/matching";
import type { PersonFieldKindId } from "@suar/domain";
import { indexTokens, searchTokens, tokenAsUuid, type IndexKind, type OrganisationKeys } from "../keys/index.ts";

/** Values of one kind that stand in the index under one name. */
type Values = readonly (readonly [kind: IndexKind, field: string, values: readonly string[]])[];

/** The tokens under which a person with these facts is found, each once; UUIDs, because they are 128 bits. */
export const tokensOf = (
  keys: OrganisationKeys,
  facts: readonly { readonly kind: PersonFieldKindId; readonly value: string }[],
): readonly string[] =>
  unique(
    facts
      .flatMap(({ kind, value }) => valuesOf(kind, value))
      .flatMap(([how, field, values]) => indexTokens(keys, how, field, values)),
  );

function valuesOf(kind: PersonFieldKindId, value: string): Values {
  if (kind === "name" || kind === "other_name") {
    const { whole, prefixes, sounds, pairs } = nameKeys(value);
    return [
      ["exact", "name", whole],
      ["prefix", "name", prefixes],
      ["phonetic", "name", sounds],
      ["phonetic", "name_pair", pairs],
    ];
  }
  return kind === "phone" || kind === "email" || kind === "account" ? contactValues(value, kind) : [];
}

function contactValues(value: string, kind: "phone" | "email" | "account" | "any"): Values {
  const phone = kind === "phone" || kind === "any" ? phoneKeys(value) : undefined;
  const email = kind === "email" || kind === "any" ? emailKey(value) : undefined;
  const account = kind === "account" || kind === "any" ? handleKey(value) : undefined;
  const some = (one: string | undefined): readonly string[] => (one === undefined ? [] : [one]);
  return [
    ["exact", "phone", some(phone?.exact)],
    ["exact", "phone_ending", some(phone?.ending)],
    ["exact", "email", some(email)],
    ["exact", "account", some(account)],
  ];
}

/** What a search for a name looks up, in the order in which its lists say how well somebody meets. */
export interface NameTokens {
  readonly whole: readonly string[];
  readonly pairs: readonly string[];
  readonly sounds: readonly string[];
  /** Beginnings of the words asked for: who is meant has all of them. */
  readonly beginnings: readonly (readonly string[])[];
}

/** Tokens of every version of the index key in use. */
export function nameTokens(keys: OrganisationKeys, name: string): NameTokens {
  const { whole, sounds, pairs } = nameKeys(name);
  const look = (how: IndexKind, field: string, values: readonly string[]): readonly string[] =>
    unique(searchTokens(keys, how, field, values));
  const beginnings = readName(name).words.flatMap(({ text }) => prefixKey(text) ?? []);
  return {
    whole: look("exact", "name", whole),
    pairs: look("phonetic", "name_pair", pairs),
    sounds: look("phonetic", "name", sounds),
    beginnings: beginnings.map((beginning) => look("prefix", "name", [beginning])),
  };
}

/** The whole of a contact, and the last digits of a number whose country is not known. */
export interface ContactTokens {
  readonly whole: readonly string[];
  readonly ending: readonly string[];
}

export function contactTokens(keys: OrganisationKeys, contact: string): ContactTokens {
  const look = (isEnding: boolean): readonly string[] =>
    unique(
      contactValues(contact, "any")
        .filter(([, field]) => (field === "phone_ending") === isEnding)
        .flatMap(([how, field, values]) => searchTokens(keys, how, field, values)),
    );
  return { whole: look(false), ending: look(true) };
}

const unique = (tokens: readonly string[]): readonly string[] => [...new Set(tokens.map(tokenAsUuid))];
