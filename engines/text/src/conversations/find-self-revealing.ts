import type { MessageSpan } from "@suar/domain";
import { foldText } from "../copy/index.ts";
import { buildPhraseTrie, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { expandPattern } from "../phrases/expand-pattern.ts";
import type { ReadMessage } from "./read-messages.ts";
import { selfRevealing } from "./self-revealing.ts";

let vocabulary: PhraseTrie<true> | undefined;

/** Where messages of one account speak of their writer as of a program. Errors: none. Source: see `selfRevealing`. */
export function findSelfRevealing(messages: readonly ReadMessage[]): readonly MessageSpan[] {
  vocabulary ??= buildVocabulary();
  const found: MessageSpan[] = [];
  for (const { message, folded } of messages) {
    const first = vocabulary.find(folded.matching)[0];
    if (first === undefined) continue;
    const start = folded.starts[first.start] ?? 0;
    const end = folded.ends[first.end - 1] ?? start;
    found.push({ message: message.id, start, end, excerpt: folded.display.slice(start, end) });
  }
  return found;
}

function buildVocabulary(): PhraseTrie<true> {
  const readings = Object.values(selfRevealing).flat().flatMap(expandPattern);
  return buildPhraseTrie([...new Set(readings.map((words) => foldText(words).matching))].map((words) => [words, true]));
}
