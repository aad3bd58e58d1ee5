import type { Entity, FoldedText } from "@suar/domain";
import { keepLongest, type NameHit } from "./scan-words.ts";

/** How far a sum may stand behind the name of its fee, and before it. */
const behind = 40;
const before = 18;
/** What ends a sentence, a line or an item of a list between the two. */
const cut =
  /[.!?;\n\u2022|\u3002\uff01\uff1f\uff1b\u104b\u17d4\u0964]\s|[!?;\n\u2022|\u3002\uff01\uff1f\uff1b\u104b\u17d4\u0964]/;
const comma = /[,\uff0c\u3001\u060c\u104a]/;

interface Word {
  readonly kind: "fee" | "pay" | "no";
  readonly fee: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns sums that are said to be a fee into entities of type `fee`: the sum stands behind the fee's name, or right before
 * it, in one sentence. A sum for a time (`/month`) is pay, and so is one with a word for pay nearer to it.
 * Value: what for, then the sum, as `visa USD 300`. Shapes: sorted entities of display offsets in and out.
 * Errors: none. Cost: linear in entities and hits.
 */
export function markFees(folded: FoldedText, entities: readonly Entity[], hits: readonly NameHit[]): readonly Entity[] {
  if (!hits.some(({ meaning }) => meaning.kind === "fee")) return entities;
  const words = listWords(folded, hits);
  let next = 0;
  return entities.map((entity) => {
    if (entity.type !== "money" || entity.value.includes("/")) return entity;
    while (next < words.length && (words[next]?.end ?? 0) <= entity.start) next += 1;
    const fee = feeBefore(folded.display, words, next - 1, entity) ?? feeBehind(folded.display, words, next, entity);
    return fee === undefined ? entity : { ...entity, type: "fee", value: `${fee} ${entity.value}` };
  });
}

function listWords({ starts, ends }: FoldedText, hits: readonly NameHit[]): Word[] {
  const words: Word[] = [];
  for (const { start, end, meaning } of hits) {
    if (meaning.kind !== "fee" && meaning.kind !== "pay" && meaning.kind !== "no") continue;
    const fee = meaning.kind === "fee" ? meaning.fee : "";
    words.push({ kind: meaning.kind, fee, start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
  }
  return keepLongest(words);
}

/** The fee named before a sum: the nearest word decides, and it may not say "no fee" or stand in another sentence. */
function feeBefore(display: string, words: readonly Word[], at: number, sum: Entity): string | undefined {
  const word = words[at];
  if (word?.kind !== "fee" || sum.start - word.end > behind) return undefined;
  if (cut.test(display.slice(word.end, sum.start))) return undefined;
  return isRefused(display, words[at - 1], word) ? undefined : word.fee;
}

/** The fee named right behind a sum: "USD 300 for the visa fee". */
function feeBehind(display: string, words: readonly Word[], at: number, sum: Entity): string | undefined {
  const word = words[at];
  if (word?.kind !== "fee" || word.start < sum.end || word.start - sum.end > before) return undefined;
  const between = display.slice(sum.end, word.start);
  return cut.test(between) || comma.test(between) ? undefined : word.fee;
}

const isRefused = (display: string, earlier: Word | undefined, word: Word): boolean =>
  earlier?.kind === "no" && word.start - earlier.end <= 12 && !cut.test(display.slice(earlier.end, word.start));
