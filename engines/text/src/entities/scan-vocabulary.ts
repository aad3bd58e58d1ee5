import { buildPhraseTrie, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { type AccountLabels, accountLabels } from "./account-labels.ts";
import { type DocumentKind, documentLabels } from "./document-labels.ts";
import type { AccountHit } from "./find-accounts.ts";
import type { DocumentHit } from "./find-documents.ts";
import type { DigitWord } from "./find-spoken-phones.ts";
import { foreignLabels, handleLabels, type HandleLabels } from "./handle-labels.ts";
import { numberWords, repeatWords } from "./number-words.ts";

/** The name of a messenger or of another platform (`labels` undefined) in a text. */
export interface LabelHit {
  readonly start: number;
  readonly end: number;
  readonly labels: HandleLabels | undefined;
  readonly clear: boolean;
}

type Word =
  | Omit<DigitWord, "start" | "end">
  | { readonly labels: HandleLabels | undefined; readonly clear: boolean }
  | { readonly account: AccountLabels; readonly clear: boolean }
  | { readonly document: DocumentKind };

/** All words that announce an identifier, by what they announce, sorted by start. */
export interface Vocabulary {
  readonly labels: readonly LabelHit[];
  readonly accounts: readonly AccountHit[];
  readonly documents: readonly DocumentHit[];
  readonly digits: readonly DigitWord[];
}

let trie: PhraseTrie<Word> | undefined;

/**
 * Finds names of messengers, banks and papers and words for digits in one pass over the scan copy; of names of one kind
 * that overlap only the longest counts ("line id" is no "line"). Errors: none. Cost: linear.
 */
export function scanVocabulary(lower: string): Vocabulary {
  trie ??= buildPhraseTrie([...listLabels(), ...listAccounts(), ...listDocuments(), ...listDigits()]);
  const labels: LabelHit[] = [];
  const accounts: AccountHit[] = [];
  const documents: DocumentHit[] = [];
  const digits: DigitWord[] = [];
  for (const { start, end, payload } of trie.find(lower)) {
    if ("readings" in payload) digits.push({ start, end, readings: payload.readings });
    else if ("labels" in payload) addLongest(labels, { start, end, labels: payload.labels, clear: payload.clear });
    else if ("account" in payload) addLongest(accounts, { start, end, account: payload.account, clear: payload.clear });
    else addLongest(documents, { start, end, document: payload.document });
  }
  return { labels, accounts, documents, digits };
}

function addLongest<Hit extends { readonly start: number; readonly end: number }>(kept: Hit[], hit: Hit): void {
  const last = kept.at(-1);
  if (last === undefined || hit.start >= last.end) kept.push(hit);
  else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
}

function listLabels(): (readonly [string, Word])[] {
  return [
    ...handleLabels.flatMap((labels) => [
      ...split(labels.clear).map((name) => [name, { labels, clear: true }] as const),
      ...split(labels.vague).map((name) => [name, { labels, clear: false }] as const),
    ]),
    ...foreignLabels.map((name) => [name, { labels: undefined, clear: true }] as const),
  ];
}

const listAccounts = (): (readonly [string, Word])[] =>
  accountLabels.flatMap((account) => [
    ...split(account.clear).map((name) => [name, { account, clear: true }] as const),
    ...split(account.vague).map((name) => [name, { account, clear: false }] as const),
  ]);

const listDocuments = (): (readonly [string, Word])[] =>
  Object.entries(documentLabels).flatMap(([kind, names]) =>
    split(names).map((name) => [name, { document: kind as DocumentKind }] as const),
  );

const split = (names: string): string[] => (names === "" ? [] : names.split("|"));

function listDigits(): (readonly [string, Word])[] {
  const words = new Map<string, Map<string, string>>();
  for (const [language, digits] of Object.entries(numberWords)) {
    for (const [digit, names] of digits.entries()) {
      for (const name of names.split(" ")) {
        const readings = words.get(name) ?? new Map<string, string>();
        words.set(name, readings.set(language, String(digit)));
      }
    }
  }
  for (const [name, times] of Object.entries(repeatWords)) words.set(name, new Map([["en", "*".repeat(times)]]));
  return [...words].map(([name, readings]) => [name, { readings }] as const);
}
