import type { RegisterEntry, RegisterPack } from "@suar/exchange/registers";
import { nameComparer, romanise } from "@suar/matching";

/** An entry whose name is the one asked for, or is like it. `score` is 0..1 and orders the list; it is no probability. */
export interface RegisterHit {
  readonly entry: RegisterEntry;
  readonly match: "same" | "similar";
  readonly score: number;
}

/** Words by which every firm is called; they find nobody. */
const firmWords = new Set(
  `co company corp corporation inc incorporated ltd limited llc llp plc pvt pte private sdn bhd pt tbk cv jsc joint stock
  the and of for agency agencies agensi services service recruitment recruiting manpower overseas employment placement
  international pekerjaan perusahaan borisat chamkat gongsi youxiangongsi`.split(/\s+/),
);
/** How many entries are compared by sound, after the pairs of letters have chosen them. */
const candidates = 200;
const longest = 200;

/**
 * Entries with a name, best first; in any script, spelling and order of words, with or without "Ltd" and "Agency".
 * Shapes: any string; at most `limit` hits, none for a name without letters. Linear in the entries, at most 200 of which
 * are compared by sound. Errors: none. Nothing found is no proof of anything: `register.not-found`.
 */
export function searchRegister(pack: Pick<RegisterPack, "entries">, name: string, limit = 10): readonly RegisterHit[] {
  const asked = keyOf(name.slice(0, longest));
  if (asked.letters === "") return [];
  const close = pack.entries
    .map((entry) => ({ entry, key: keyed(pack.entries, entry) }))
    .map(({ entry, key }) => ({ entry, key, likeness: likeness(asked, key) }))
    .filter((hit) => hit.likeness >= 0.3)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, candidates);
  const compare = nameComparer(asked.words);
  return close
    .map(({ entry, key, likeness: share }): RegisterHit => {
      const isSame = key.letters === asked.letters;
      const score = isSame ? 1 : Math.max(share, compare(key.words).score * 0.98);
      return { entry, match: isSame ? "same" : "similar", score };
    })
    .filter(({ score }) => score >= 0.6)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
}

interface NameKey {
  /** In Latin letters, words that say something only. */
  readonly words: string;
  /** The same without spaces, for equality. */
  readonly letters: string;
  readonly pairs: ReadonlySet<string>;
}

/** Keys are made once a list: a second search on a slow phone must not wait for them. */
const keys = new WeakMap<readonly RegisterEntry[], Map<RegisterEntry, NameKey>>();

function keyed(entries: readonly RegisterEntry[], entry: RegisterEntry): NameKey {
  const made = keys.get(entries) ?? new Map<RegisterEntry, NameKey>();
  keys.set(entries, made);
  const known = made.get(entry);
  if (known !== undefined) return known;
  const key = keyOf(entry.name.slice(0, longest));
  made.set(entry, key);
  return key;
}

function keyOf(name: string): NameKey {
  const written =
    name
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  const latin = written.map((word) => (/^\p{N}+$/u.test(word) ? word : (romanise(word)[0] ?? "")));
  const telling = latin.filter((word) => word !== "" && !firmWords.has(word));
  const words = (telling.length === 0 ? latin.filter((word) => word !== "") : telling).join(" ");
  const letters = words.replaceAll(" ", "");
  return { words, letters, pairs: pairsOf(words) };
}

/** Pairs of neighbouring letters; the first letter of a word counts once more. */
function pairsOf(words: string): ReadonlySet<string> {
  const marked = ` ${words}`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2)));
}

/** Share of common pairs (Dice), or how far the shorter name lies within the longer one, whichever is more. */
function likeness(asked: NameKey, kept: NameKey): number {
  let common = 0;
  for (const pair of asked.pairs) if (kept.pairs.has(pair)) common += 1;
  const dice = (2 * common) / (asked.pairs.size + kept.pairs.size);
  return Math.max(dice, (0.8 * common) / asked.pairs.size);
}
