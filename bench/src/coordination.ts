/**
 * Measures coordination: parity with CooRTweet 2.1.3 on its published data, and the accounts of one operator among many.
 * Usage: node --conditions=source bench/src/coordination.ts [--data FOLDER] [--write]
 * Exit status: 0 all floors met; 1 a floor was missed; 2 the data is not there.
 */
import {
  buildAccountNetwork,
  type CoordinatedPair,
  findCoordinatedGroups,
  findCoordinatedPairs,
  type Share,
} from "@suar/campaigns/coordination";
import { makeOperation, publishedPairs, usualOperation } from "@suar/campaigns/coordination/testing";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkFloors, type Floor } from "./check-floors.ts";
import { seededRandom } from "./seeded-random.ts";
import { writeResult } from "./write-result.ts";

const defaultData = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const { values } = parseArgs({
  options: { data: { type: "string", default: defaultData }, write: { type: "boolean" } },
});
const file = join(values.data, "coortweet", "german_elections.csv");

/** What the R package gives for 60 s and two shares, and its CPU seconds on another machine of two cores. */
const published = {
  url: { column: 2, rows: 41_100, pairs: 6760, accounts: 616, objects: 1232, cpuSeconds: 16.6 },
  hashtag: { column: 3, rows: 36_005, pairs: 4295, accounts: 433, objects: 344, cpuSeconds: 21.7 },
} as const;

const lines = await readFile(file, "utf8").then(
  (text) =>
    text
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.replaceAll('"', "").split(",")),
  () => {
    console.error(`${file} is not there. Name the folder that holds coortweet with --data FOLDER.`);
    process.exit(2);
  },
);
const floors: Floor[] = [];
const parity = Object.entries(published).map(([kind, expected]) => measureParity(kind, expected));
const operators = [0.05, 0.1, 0.2].flatMap((turnout) => [1, 2].map((seed) => measureOperator(turnout, seed)));
console.table(parity);
console.table(operators);
if (values.write) await writeResult("coordination", { parity, operators });
process.exitCode = checkFloors(floors);

function measureParity(kind: string, expected: (typeof published)["url" | "hashtag"]): Record<string, unknown> {
  const shares = lines.flatMap(([account = "", content = "NA", ...rest]): Share[] => {
    const object = rest[expected.column - 2] ?? "NA";
    return object === "NA" || content === "NA"
      ? []
      : [{ object: `${kind}:${object}`, account, content, time: Number(rest[4]) }];
  });
  const { value: pairs, cpuSeconds } = spend(() => findCoordinatedPairs(shares, { timeWindow: 60 }).pairs);
  const { value: network } = spend(() => buildAccountNetwork(pairs));
  const found = {
    rows: new Set(shares.map((share) => JSON.stringify(share))).size,
    pairs: pairs.length,
    accounts: new Set(pairs.flatMap((pair) => [pair.account, pair.otherAccount])).size,
    objects: new Set(pairs.map((pair) => pair.object)).size,
  };
  for (const name of ["rows", "pairs", "accounts", "objects"] as const) {
    const off = Math.abs(found[name] - expected[name]);
    floors.push({
      name: `${kind}: ${name} beside ${expected[name]}`,
      measured: off,
      floor: 0,
      kind: "at most",
      unit: "off",
    });
  }
  const sample = shares.filter(({ object }) => Number(object.split(":")[1]) % 7 === 0).slice(0, 1200);
  const off = countOff(findCoordinatedPairs(sample, { timeWindow: 60 }).pairs, publishedPairs(sample, 60, 2));
  floors.push({
    name: `${kind}: pairs unlike the slow oracle's (1,200 rows)`,
    measured: off,
    floor: 0,
    kind: "at most",
    unit: "pairs",
  });
  const faster = expected.cpuSeconds / cpuSeconds;
  floors.push({
    name: `${kind}: times faster than R (quoted)`,
    measured: faster,
    floor: 10,
    kind: "at least",
    unit: "times",
  });
  return { kind, ...found, edges: network.edges.length, cpuSeconds, rCpuSeconds: expected.cpuSeconds };
}

function measureOperator(turnout: number, seed: number): Record<string, unknown> {
  const { shares, personas } = makeOperation(seededRandom(seed), { ...usualOperation, turnout });
  const { value, cpuSeconds } = spend(() => findCoordinatedGroups(shares));
  const ours = new Set(value.groups.flatMap(({ accounts }) => accounts.map(({ account }) => account)));
  const pairs = findCoordinatedPairs(shares, { timeWindow: 600 }).pairs;
  const peer = (quantile: number): string => rate(new Set(buildAccountNetwork(pairs, quantile).accounts), personas);
  return {
    turnout,
    seed,
    shares: shares.length,
    "Suar P / R": rate(ours, personas),
    "published network, quantile .5": peer(0.5),
    "quantile .9": peer(0.9),
    cpuSeconds,
  };
}

function rate(found: ReadonlySet<string>, wanted: ReadonlySet<string>): string {
  const right = [...found].filter((account) => wanted.has(account)).length;
  return `${(right / Math.max(1, found.size)).toFixed(3)} / ${(right / wanted.size).toFixed(3)}`;
}

function countOff(one: readonly CoordinatedPair[], other: readonly CoordinatedPair[]): number {
  const [a, b] = [one, other].map((pairs) => new Set(pairs.map((pair) => JSON.stringify(pair))));
  if (a === undefined || b === undefined) return Number.NaN;
  return [...a].filter((pair) => !b.has(pair)).length + [...b].filter((pair) => !a.has(pair)).length;
}

function spend<T>(work: () => T): { readonly value: T; readonly cpuSeconds: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, cpuSeconds: (user + system) / 1e6 };
}
