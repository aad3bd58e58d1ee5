import type { TwinFactName, TwinVector } from "@suar/domain";
import { isAsked, usualFactBits } from "./fact-bits.ts";

/** Pairs of facts drawn from each vector, and how many others it meets under each of them. */
const drawsPerVector = 64;
const meetingsPerDraw = 8;

/**
 * Pairs of vectors of different languages that are worth comparing, without comparing all with all: of each vector 64
 * times two facts are drawn, rare ones likelier, by a hash that is the same in every vector; those that drew the same
 * two meet, each the next 8 in another language.
 * Shapes: pairs of indices, the lower first, each once, in ascending order. Errors: none.
 * Cost: linear in the vectors (at most 512 meetings each). Source: weighted min-hash (Ioffe 2010), exponential races.
 */
export function findTwinCandidates(vectors: readonly TwinVector[]): (readonly [number, number])[] {
  const races = new Map<TwinFactName, Float64Array>();
  const pairs = new Set<number>();
  const drawn = vectors.map((vector) => raceOf(vector, races));
  for (let draw = 0; draw < drawsPerVector; draw += 1) {
    const met = new Map<string, number[]>();
    for (const [at, keys] of drawn.entries()) {
      const key = keys[draw];
      if (key === undefined) continue;
      const others = met.get(key);
      if (others === undefined) met.set(key, [at]);
      else others.push(at);
    }
    for (const group of met.values()) meet(group, vectors, pairs);
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair) => [Math.floor(pair / vectors.length), pair % vectors.length] as const);
}

function meet(group: readonly number[], vectors: readonly TwinVector[], pairs: Set<number>): void {
  for (const [place, at] of group.entries()) {
    let meetings = 0;
    for (let next = place + 1; next < group.length && meetings < meetingsPerDraw; next += 1) {
      const other = group[next] ?? 0;
      if (vectors[at]?.language === vectors[other]?.language) continue;
      meetings += 1;
      pairs.add(Math.min(at, other) * vectors.length + Math.max(at, other));
    }
  }
}

/** For each draw the two facts of a vector that come in first, as one key. */
function raceOf({ facts }: TwinVector, races: Map<TwinFactName, Float64Array>): string[] {
  const first = Array.from<TwinFactName | undefined>({ length: drawsPerVector });
  const second = Array.from<TwinFactName | undefined>({ length: drawsPerVector });
  const firstTime = new Float64Array(drawsPerVector).fill(Number.POSITIVE_INFINITY);
  const secondTime = new Float64Array(drawsPerVector).fill(Number.POSITIVE_INFINITY);
  for (const { fact } of facts) {
    if (!isAsked({ fact })) continue;
    let times = races.get(fact);
    if (times === undefined) races.set(fact, (times = timesOf(fact)));
    for (let draw = 0; draw < drawsPerVector; draw += 1) {
      const time = times[draw] ?? 0;
      if (time < (firstTime[draw] ?? 0)) {
        second[draw] = first[draw];
        secondTime[draw] = firstTime[draw] ?? 0;
        first[draw] = fact;
        firstTime[draw] = time;
      } else if (time < (secondTime[draw] ?? 0)) {
        second[draw] = fact;
        secondTime[draw] = time;
      }
    }
  }
  const keys: string[] = [];
  for (let draw = 0; draw < drawsPerVector; draw += 1) {
    const [one, other] = [first[draw], second[draw]];
    if (one !== undefined && other !== undefined) keys[draw] = one < other ? `${one} ${other}` : `${other} ${one}`;
  }
  return keys;
}

/** The time at which a fact comes in, in each draw: exponential, the faster the more bits it has in all languages. */
function timesOf(fact: TwinFactName): Float64Array {
  const speed = Math.max(usualFactBits(fact, "und"), 0.01) ** 2;
  let seed = 0x811c9dc5;
  for (let at = 0; at < fact.length; at += 1) seed = Math.imul(seed ^ fact.charCodeAt(at), 0x01000193);
  return Float64Array.from({ length: drawsPerVector }, (_, draw) => -Math.log(uniform(seed, draw)) / speed);
}

/** A number in (0, 1) that a fact and a draw give, the same everywhere (finaliser of MurmurHash3, Appleby, public domain). */
function uniform(seed: number, draw: number): number {
  let hash = seed ^ Math.imul(draw + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 2 ** 32;
}
