import * as data from "../test-data/name-pairs.ts";
import type { NamePair } from "../test-data/name-pairs.ts";
import { compareNames, nameKeys } from "../src/index.ts";

// Prints the table of README.md, "Measured": how pairs meet by their keys, and recall and precision of the comparison.
// With --misses also the pairs that were judged wrongly.
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const threshold = 0.8;
const shared = (one: readonly string[], two: readonly string[]): boolean => one.some((key) => two.includes(key));

function meets({ left, right }: NamePair): "whole" | "pairs" | "sounds" | "nothing" {
  const one = nameKeys(left);
  const two = nameKeys(right);
  if (shared(one.whole, two.whole)) return "whole";
  if (shared(one.pairs, two.pairs)) return "pairs";
  return shared(one.sounds, two.sounds) ? "sounds" : "nothing";
}

const scoreOf = ({ left, right }: NamePair): number =>
  Math.max(compareNames(left, right).score, compareNames(right, left).score);

function measure(name: string, same: readonly NamePair[], different: readonly NamePair[]): void {
  const met = same.map(meets);
  const count = (kind: string): number => met.filter((one) => one === kind).length;
  const missed = same.filter((pair) => scoreOf(pair) < threshold);
  const wrong = different.filter((pair) => scoreOf(pair) >= threshold);
  const hits = same.length - missed.length;
  print(`${name}: ${same.length} pairs of one name, ${different.length} of two`);
  print(
    `  keys: whole ${count("whole")}, pairs ${count("pairs")}, sounds ${count("sounds")}, nothing ${count("nothing")}`,
  );
  print(
    `  score >= ${threshold}: recall ${(hits / same.length).toFixed(3)}, precision ${(hits / (hits + wrong.length)).toFixed(3)}`,
  );
  for (const group of new Set(same.map((pair) => pair.group))) {
    const of = (pairs: readonly NamePair[]): number => pairs.filter((pair) => pair.group === group).length;
    print(`  ${group}: found ${of(same) - of(missed)}/${of(same)}, wrongly ${of(wrong)}/${of(different)}`);
  }
  if (!process.argv.includes("--misses")) return;
  for (const pair of missed) print(`  missed ${pair.left} = ${pair.right}, ${scoreOf(pair).toFixed(2)}`);
  for (const pair of wrong) print(`  wrong ${pair.left} = ${pair.right}, ${scoreOf(pair).toFixed(2)}`);
}

measure("pairs the rules were made with", data.samePairs, data.differentPairs);
measure("unseen pairs", data.unseenSamePairs, data.unseenDifferentPairs);
