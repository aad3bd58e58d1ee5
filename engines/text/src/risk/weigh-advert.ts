import { findPlace, type AdvertModel, type WeightTable, unpackModel } from "./advert-model.ts";
import { eachFeature } from "./advert-features.ts";
import type { AdvertWord } from "./advert-words.ts";

/** What the features of an advert add up to, and how many of them the model knows. */
export interface Weighing {
  readonly sum: number;
  readonly known: number;
}

const tables = new WeakMap<AdvertModel, WeightTable>();
let run = 0;

function tableOf(model: AdvertModel): WeightTable {
  let table = tables.get(model);
  if (table === undefined) {
    table = unpackModel(model);
    tables.set(model, table);
  }
  return table;
}

/**
 * Adds up the weights of the features of an advert, each once. The first call with a model unpacks it.
 * `visit`, when given, is told the weight of each feature and the words it covers where it stands first.
 */
export function weighAdvert(
  model: AdvertModel,
  words: readonly AdvertWord[],
  visit?: (weight: number, first: number, last: number) => void,
): Weighing {
  const table = tableOf(model);
  run = (run + 1) >>> 0;
  if (run === 0) {
    table.seen.fill(0);
    run = 1;
  }
  let sum = 0;
  let known = 0;
  eachFeature(words, (key, first, last) => {
    const place = findPlace(table, key);
    if (place < 0 || table.seen[place] === run) return;
    table.seen[place] = run;
    const weight = table.weights[place] ?? 0;
    sum += weight;
    known += 1;
    visit?.(weight, first, last);
  });
  return { sum, known };
}

/** Distance from the line in log-odds: what the calibrated share is made of. */
export const logOddsOf = ({ slope, intercept, bias }: AdvertModel, { sum, known }: Weighing): number =>
  slope * (bias + sum / Math.sqrt(Math.max(1, known))) + intercept;

/** The share for log-odds. Units: 0 .. 1. */
export const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
