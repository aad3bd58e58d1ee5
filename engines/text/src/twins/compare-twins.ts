import type { SharedFact, TwinComparison, TwinVector } from "@suar/domain";
import { type FactBits, isAsked, usualFactBits } from "./fact-bits.ts";

/** Share of the similarity that the order of the facts decides. */
const orderShare = 0.2;
/** With fewer shared facts their order says little. */
const factsForOrder = 4;

/**
 * How much two texts say the same, in whatever languages: cosine of their facts weighed by their bits, each in its own
 * language, and a part by whether they say them in the same order.
 * Shapes: vectors of `makeTwinVector`; `bits` from `countFactBits` of the corpus they stand in, else what is usual.
 * Units: similarity 0 .. 1, the same either way round. Errors: none; texts without facts give 0.
 * Cost: linear in the facts, and the square of the shared ones.
 */
export function compareTwins(a: TwinVector, b: TwinVector, bits: FactBits = usualFactBits): TwinComparison {
  const inB = new Map(b.facts.map(({ fact, spans }, at) => [fact, { spans, at }]));
  const shared: SharedFact[] = [];
  const order: number[] = [];
  let product = 0;
  let namesA = 0;
  let namesB = 0;
  for (const { fact, spans } of a.facts) {
    const other = inB.get(fact);
    if (other === undefined) continue;
    const [bitsA, bitsB] = [bits(fact, a.language), bits(fact, b.language)];
    product += bitsA * bitsB;
    if (!isAsked({ fact })) {
      namesA += bitsA ** 2;
      namesB += bitsB ** 2;
    }
    shared.push({ fact, bits: (bitsA + bitsB) / 2, a: spans, b: other.spans });
    order.push(other.at);
  }
  const [sizeA, sizeB] = [squaredSize(a, bits) + namesA, squaredSize(b, bits) + namesB];
  if (product === 0 || sizeA === 0 || sizeB === 0) return { similarity: 0, shared: [] };
  const cosine = Math.min(1, product / Math.sqrt(sizeA * sizeB));
  shared.sort((x, y) => y.bits - x.bits);
  return { similarity: cosine * (1 - orderShare + orderShare * orderOf(order)), shared };
}

function squaredSize({ facts, language }: TwinVector, bits: FactBits): number {
  let sum = 0;
  for (const fact of facts) if (isAsked(fact)) sum += bits(fact.fact, language) ** 2;
  return sum;
}

/** Share of pairs of facts that stand in the same order, 0 .. 1; one half where too few say anything. */
function orderOf(places: readonly number[]): number {
  if (places.length < factsForOrder) return 0.5;
  let same = 0;
  for (const [at, place] of places.entries()) {
    for (let before = 0; before < at; before += 1) if ((places[before] ?? 0) < place) same += 1;
  }
  return same / ((places.length * (places.length - 1)) / 2);
}
