import { buildPhraseTrie, type PhraseEntry, type PhraseHit, type PhraseTrie } from "./build-phrase-trie.ts";
import type { PhraseStream } from "./read-stream.ts";
import { anyScript, isEverywhere } from "./scripts-of.ts";

/** Finds phrases in the stream of a text, sorted by start, then by end. */
export type PhraseFinder<Payload> = (stream: PhraseStream) => readonly PhraseHit<Payload>[];

/** Phrases of a writing system, in groups that are listed each by itself, and their trie from the first text on that needs it. */
interface Part<Item, Payload> {
  readonly groups: (readonly Item[])[];
  trie?: PhraseTrie<Payload>;
}

/**
 * A finder of phrases in parts by writing system: a text in Latin letters costs neither the making of the Khmer phrases nor a
 * search for them.
 * Shapes: `scriptOfItem` gives the writing system (number in `scriptNames`, 0 for none) without which no phrase of an item is
 * written; `list` gives the folded phrases of the items of one writing system. Errors: those of `list` and
 * `buildPhraseTrie`, at the first text that needs them.
 */
export function findInParts<Item, Payload>(
  items: Iterable<Item>,
  scriptOfItem: (item: Item) => number,
  list: (items: readonly Item[]) => Iterable<PhraseEntry<Payload>>,
): PhraseFinder<Payload> {
  const parts = new Map<number, Part<Item, Payload>>([[anyScript, { groups: [] }]]);
  const byScript = Map.groupBy(items, scriptOfItem);
  for (const [script, group] of [...byScript].sort(([a], [b]) => a - b)) {
    const part = isEverywhere(script) ? parts.get(anyScript) : undefined;
    if (part === undefined) parts.set(script, { groups: [group] });
    else part.groups.push(group);
  }
  return (stream) => {
    const found: (readonly PhraseHit<Payload>[])[] = [];
    for (const [script, part] of parts) {
      if (script !== anyScript && (stream.scripts & (1 << script)) === 0) continue;
      part.trie ??= buildPhraseTrie(part.groups.flatMap((group) => [...list(group)]));
      const hits = part.trie.findIn(stream);
      if (hits.length > 0) found.push(hits);
    }
    return found.length < 2 ? (found[0] ?? []) : found.flat().sort((a, b) => a.start - b.start || a.end - b.end);
  };
}
