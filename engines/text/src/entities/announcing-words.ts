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

/** What a word of the scan copy announces. */
export type AnnouncingWord =
  | Omit<DigitWord, "start" | "end">
  | { readonly labels: HandleLabels | undefined; readonly clear: boolean }
  | { readonly account: AccountLabels; readonly clear: boolean }
  | { readonly document: DocumentKind };

/** Such a word where it stands. */
export interface AnnouncingHit {
  readonly start: number;
  readonly end: number;
  readonly word: AnnouncingWord;
}

/** All words that announce an identifier, by what they announce, sorted by start. */
export interface Announced {
  readonly labels: readonly LabelHit[];
  readonly accounts: readonly AccountHit[];
  readonly documents: readonly DocumentHit[];
  readonly digits: readonly DigitWord[];
}

/** Sorts hits by kind; of names of one kind that overlap only the longest counts ("line id" is no "line"). Errors: none. */
export function sortAnnounced(hits: readonly AnnouncingHit[]): Announced {
  const labels: LabelHit[] = [];
  const accounts: AccountHit[] = [];
  const documents: DocumentHit[] = [];
  const digits: DigitWord[] = [];
  for (const { start, end, word } of hits) {
    if ("readings" in word) digits.push({ start, end, readings: word.readings });
    else if ("labels" in word) addLongest(labels, { start, end, labels: word.labels, clear: word.clear });
    else if ("account" in word) addLongest(accounts, { start, end, account: word.account, clear: word.clear });
    else addLongest(documents, { start, end, document: word.document });
  }
  return { labels, accounts, documents, digits };
}

/** Names of messengers, banks and papers, and words for digits, each with what it announces. */
export const listAnnouncing = (): (readonly [string, AnnouncingWord])[] => [
  ...listLabels(),
  ...listAccounts(),
  ...listDocuments(),
  ...listDigits(),
];

function addLongest<Hit extends { readonly start: number; readonly end: number }>(kept: Hit[], hit: Hit): void {
  const last = kept.at(-1);
  if (last === undefined || hit.start >= last.end) kept.push(hit);
  else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
}

function listLabels(): (readonly [string, AnnouncingWord])[] {
  return [
    ...handleLabels.flatMap((labels) => [
      ...split(labels.clear).map((name) => [name, { labels, clear: true }] as const),
      ...split(labels.vague).map((name) => [name, { labels, clear: false }] as const),
    ]),
    ...foreignLabels.map((name) => [name, { labels: undefined, clear: true }] as const),
  ];
}

const listAccounts = (): (readonly [string, AnnouncingWord])[] =>
  accountLabels.flatMap((account) => [
    ...split(account.clear).map((name) => [name, { account, clear: true }] as const),
    ...split(account.vague).map((name) => [name, { account, clear: false }] as const),
  ]);

const listDocuments = (): (readonly [string, AnnouncingWord])[] =>
  Object.entries(documentLabels).flatMap(([kind, names]) =>
    split(names).map((name) => [name, { document: kind as DocumentKind }] as const),
  );

const split = (names: string): string[] => (names === "" ? [] : names.split("|"));

function listDigits(): (readonly [string, AnnouncingWord])[] {
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
