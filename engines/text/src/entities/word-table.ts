import { kindsOf, unitKinds } from "../phrases/classify-unit.ts";

/** Words with a meaning each, read at one place of a text: the longest that stands there. */
export interface WordTable<Payload> {
  /** The longest word that begins at `from`, with the place after it; `digitMayFollow` reads `usd` in `usd500`. */
  readonly at: (
    text: string,
    from: number,
    digitMayFollow?: boolean,
  ) => { readonly payload: Payload; readonly end: number } | undefined;
  /** The longest word that ends before `end`, with the place of its first letter. */
  readonly before: (text: string, end: number) => { readonly payload: Payload; readonly start: number } | undefined;
}

/** Scripts up to here put spaces between words and no endings behind a unit. */
const firstJoined = 0x0980;

/**
 * A table over words with bars between, `["usd|us dollars", "USD"]`. Words of Latin and other spaced scripts need a word
 * border beside them; other scripts only must not lose a vowel sign.
 * Shapes: words in lower case as the scan copy has them; of words given twice the first counts. Errors: none.
 * Cost of a reading: the words that share one letter.
 */
export function makeWordTable<Payload>(rows: Iterable<readonly [words: string, payload: Payload]>): WordTable<Payload> {
  const first = new Map<number, [string, Payload][]>();
  const last = new Map<number, [string, Payload][]>();
  const seen = new Set<string>();
  for (const [words, payload] of rows) {
    for (const word of words.split("|")) {
      if (word === "" || seen.has(word)) continue;
      seen.add(word);
      put(first, word.charCodeAt(0), [word, payload]);
      put(last, word.charCodeAt(word.length - 1), [word, payload]);
    }
  }
  for (const list of [...first.values(), ...last.values()]) list.sort(([a], [b]) => b.length - a.length);
  return {
    at(text, from, digitMayFollow = false) {
      for (const [word, payload] of first.get(text.charCodeAt(from)) ?? []) {
        const end = from + word.length;
        if (!text.startsWith(word, from)) continue;
        if (isEnd(text, end) || (digitMayFollow && isDigit(text.charCodeAt(end)))) return { payload, end };
      }
      return undefined;
    },
    before(text, end) {
      for (const [word, payload] of last.get(text.charCodeAt(end - 1)) ?? []) {
        const start = end - word.length;
        if (start >= 0 && text.startsWith(word, start) && isStart(text, start)) return { payload, start };
      }
      return undefined;
    },
  };
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function put<Item>(map: Map<number, Item[]>, key: number, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function isEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const next = kindsOf(text.charCodeAt(at));
  if ((next & unitKinds.word) === 0) return true;
  if ((next & unitKinds.mark) !== 0) return false;
  const unit = text.charCodeAt(at - 1);
  return unit >= firstJoined || text.charCodeAt(at) >= firstJoined || (kindsOf(unit) & unitKinds.word) === 0;
}

/** A digit may stand before a word: "5usd 500". */
function isStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return true;
  const unit = text.charCodeAt(at);
  return (
    (kindsOf(before) & unitKinds.word) === 0 ||
    (kindsOf(unit) & unitKinds.word) === 0 ||
    unit >= firstJoined ||
    before >= firstJoined
  );
}
