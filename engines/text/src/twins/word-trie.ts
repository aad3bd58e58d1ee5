import { foldText } from "../copy/fold-text.ts";
import { withoutMarks } from "../entities/gazetteer/list-names.ts";
import { phraseLanguages } from "../indicators/indicator.ts";
import { isBorder, readStream } from "../phrases/read-stream.ts";
import type { Concept } from "./concepts.ts";
import { allWords } from "./words/index.ts";

/** A node of the trie of all words; `open` words may go on, `closed` ones end at a word border. A word may mean several. */
export interface WordNode {
  readonly next: Map<number, WordNode>;
  readonly closed: Concept[];
  readonly open: Concept[];
}

/** Vietnamese is also read without its marks, in words so long that other languages hardly have them. */
const shortestUnmarked = 7;

let built: WordNode | undefined;

/** The words of all languages, built when first asked for. */
export function wordTrie(): WordNode {
  built ??= buildWordTrie();
  return built;
}

function buildWordTrie(): WordNode {
  const root = emptyNode();
  for (const language of phraseLanguages) {
    for (const [concept, words] of entriesOf(allWords[language].words)) {
      for (const word of words) {
        addWord(root, concept, word);
        const plain = language === "vi" ? withoutMarks(word) : word;
        if (plain !== word && plain.length >= shortestUnmarked) addWord(root, concept, plain);
      }
    }
  }
  return root;
}

const entriesOf = Object.entries as <Value>(words: Readonly<Record<Concept, Value>>) => [Concept, Value][];

function addWord(root: WordNode, concept: Concept, word: string): void {
  const isOpen = word.endsWith("*");
  const { units, length } = readStream(foldText(isOpen ? word.slice(0, -1) : word).matching);
  let node = root;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    let child = node.next.get(unit);
    if (child === undefined) node.next.set(unit, (child = emptyNode()));
    node = child;
  }
  const meanings = isOpen ? node.open : node.closed;
  if (!meanings.includes(concept)) meanings.push(concept);
}

const emptyNode = (): WordNode => ({ next: new Map(), closed: [], open: [] });

/** What the longest word that begins at a place means, and behind which unit it ends; `undefined` for none. */
export function longestWord(
  root: WordNode,
  units: Uint16Array,
  first: number,
  length: number,
): { readonly concepts: readonly Concept[]; readonly next: number } | undefined {
  let node: WordNode | undefined = root;
  let found: { concepts: readonly Concept[]; next: number } | undefined;
  for (let at = first; at < length; at += 1) {
    node = node.next.get(units[at] ?? 0);
    if (node === undefined) break;
    const concepts = isBorder(units, at + 1, length) ? [...new Set([...node.closed, ...node.open])] : node.open;
    if (concepts.length > 0) found = { concepts, next: at + 1 };
  }
  return found;
}
