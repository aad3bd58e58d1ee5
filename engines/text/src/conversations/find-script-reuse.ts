import type { AutomationReason, MessageSpan } from "@suar/domain";
import type { ReadMessage } from "./read-messages.ts";

/** Messages of one account to several people. */
interface SentTo {
  readonly target: string;
  readonly messages: readonly ReadMessage[];
}

const gramLetters = 5;
const sketchSize = 32;
/** Shorter messages are alike by chance. Letters of the matching copy without its slots. */
const fewestLetters = 40;
const alike = 0.5;
/** Grams that more messages share than this are everybody's words. */
const widestGram = 200;

/**
 * Messages that one account sent to at least two people in nearly the same words, names, numbers and other entities set
 * aside. Sketches of the smallest hashed grams stand for texts; a pair counts from half of them in common.
 * Cost: linear in the text, with at most 200 messages looked at for one gram. Errors: none.
 * Source: Broder 1997, bottom-k sketches; slots as `foldDocument` gives them.
 */
export function findScriptReuse(sent: readonly SentTo[]): AutomationReason | undefined {
  const sketched = sent.flatMap(({ target, messages }) =>
    messages.flatMap((read) => {
      const sketch = sketchOf(read);
      return sketch === undefined ? [] : [{ target, read, sketch }];
    }),
  );
  const byGram = new Map<number, number[]>();
  const targets = new Set<string>();
  const evidence: MessageSpan[] = [];
  for (const [at, { target, read, sketch }] of sketched.entries()) {
    const shared = new Map<number, number>();
    for (const gram of sketch) {
      const others = byGram.get(gram) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others.length < widestGram) byGram.set(gram, [...others, at]);
    }
    for (const [other, grams] of shared) {
      const twin = sketched[other];
      if (twin === undefined || twin.target === target || grams < alike * Math.min(sketch.length, twin.sketch.length))
        continue;
      for (const each of [twin, { target, read }]) {
        if (!targets.has(each.target)) evidence.push(wholeOf(each.read));
        targets.add(each.target);
      }
    }
  }
  if (targets.size < 2) return undefined;
  return { reason: "same_words_to_others", figures: { people: targets.size, messages: evidence.length }, evidence };
}

const wholeOf = ({ message }: ReadMessage): MessageSpan => ({
  message: message.id,
  start: 0,
  end: message.text.length,
  excerpt: message.text,
});

/** The smallest hashes of a message's grams, entities written as their type; `undefined` for a short message. */
function sketchOf({ folded, reading }: ReadMessage): readonly number[] | undefined {
  let text = "";
  let at = 0;
  for (const { type, start, end } of reading.entities) {
    if (start < at) continue;
    text += `${folded.display.slice(at, start)} ${type} `;
    at = end;
  }
  text = (text + folded.display.slice(at)).toLowerCase().replace(/[^\p{L}\p{M}]+/gu, " ");
  if (text.length < fewestLetters) return undefined;
  const grams = new Set<number>();
  for (let from = 0; from + gramLetters <= text.length; from += 1) grams.add(hash(text, from));
  return [...grams].sort((a, b) => a - b).slice(0, sketchSize);
}

/** FNV-1a over the code units of one gram, then mixed so that the smallest are a fair sample. */
function hash(text: string, from: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < from + gramLetters; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
