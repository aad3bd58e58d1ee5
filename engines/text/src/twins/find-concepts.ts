import type { Span } from "@suar/domain";
import { endInText, isBorder, readStream } from "../phrases/read-stream.ts";
import type { Concept } from "./concepts.ts";
import { longestWord, wordTrie } from "./word-trie.ts";

export interface ConceptHit extends Span {
  readonly concept: Concept;
}

/**
 * The concepts that a text speaks of, in any of the languages at once: at each place the longest word, and the next one
 * behind it, so that "no experience" is not also "experience".
 * Shapes: a matching copy (`foldText`); hits in order, in its code units; a word that means two things gives two. Errors: none. Linear.
 */
export function findConcepts(matching: string): ConceptHit[] {
  const stream = readStream(matching);
  const { units, positions, length, borders, borderCount } = stream;
  const root = wordTrie();
  const hits: ConceptHit[] = [];
  let behind = 0;
  for (let border = 0; border < borderCount; border += 1) {
    const first = borders[border] ?? 0;
    if (first < behind) continue;
    const word = longestWord(root, units, first, length);
    if (word === undefined) continue;
    const [start, end] = [positions[first] ?? 0, endOfWord(word.next)];
    for (const concept of word.concepts) hits.push({ concept, start, end });
    behind = word.next;
  }
  return hits;

  /** A word that may go on is shown whole. */
  function endOfWord(next: number): number {
    let at = next;
    while (!isBorder(units, at, length)) at += 1;
    return endInText(stream, at - 1);
  }
}
