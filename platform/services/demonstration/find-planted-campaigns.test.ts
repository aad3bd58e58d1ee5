import { chooseParameters, findGroups } from "@suar/campaigns";
import { foldDocument } from "@suar/text";
import { expect, test, vi } from "vitest";
import { type CorpusAdvert, type CorpusOptions, generateCorpus } from "./corpus/index.ts";

vi.setConfig({ testTimeout: 300_000 });

const small = {
  rings: 2,
  agencies: 12,
  employers: 6,
  campaignSize: [8, 12],
  days: 10,
} as const satisfies CorpusOptions;

function makeCorpus(options: CorpusOptions) {
  const adverts = [...generateCorpus({ ...small, ...options })];
  return { adverts, documents: adverts.map(({ id, text }) => foldDocument(id, text)) };
}

/** The cluster of each advert that was found in one. */
function clustersOf({ documents }: ReturnType<typeof makeCorpus>, candidateThreshold: number): Map<string, number> {
  const groups = findGroups(documents, chooseParameters({ candidateThreshold }));
  return new Map(groups.flatMap(({ ids }, cluster) => ids.map((id) => [id, cluster] as const)));
}

/** Pairs of one campaign, pairs of one cluster, and pairs of both. */
function countPairs(adverts: readonly CorpusAdvert[], clusterOf: ReadonlyMap<string, number>) {
  const counts = { planted: 0, found: 0, both: 0 };
  adverts.forEach((one, at) => {
    for (const other of adverts.slice(at + 1)) {
      const isPlanted = one.truth.campaign !== null && one.truth.campaign === other.truth.campaign;
      const cluster = clusterOf.get(one.id);
      const isFound = cluster !== undefined && cluster === clusterOf.get(other.id);
      if (isPlanted) counts.planted += 1;
      if (isFound) counts.found += 1;
      if (isPlanted && isFound) counts.both += 1;
    }
  });
  return counts;
}

test("fuses no honest family whose jobs share their employer's lines, in any script", () => {
  const corpus = makeCorpus({ seed: 21, adverts: 400, employers: 14, rings: 0, agencies: 0 });
  const clusterOf = clustersOf(corpus, 0.45);
  const families = corpus.adverts.filter(({ truth }) => truth.kind === "family");
  const campaignsIn = Map.groupBy(families, ({ id }) => clusterOf.get(id));
  expect(families.length).toBeGreaterThan(100);
  for (const [cluster, members] of campaignsIn) {
    expect(cluster).toBeDefined();
    expect(new Set(members.map(({ truth }) => truth.campaign)).size).toBe(1);
  }
});

test.each(["tha", "khm", "mya", "zho", "vie"] as const)("finds campaigns that hide their words in %s", (language) => {
  const corpus = makeCorpus({ seed: 22, adverts: 380, employers: 0, disguised: 1, languages: [language] });
  const { planted, found, both } = countPairs(corpus.adverts, clustersOf(corpus, 0.45));
  expect(both / found).toBeGreaterThan(0.98);
  expect(both / planted).toBeGreaterThan(0.9);
});

test("finds nearly the same when pairs are sought a third less or more alike", () => {
  const corpus = makeCorpus({ seed: 23, adverts: 500 });
  for (const threshold of [0.3, 0.6]) {
    const { planted, found, both } = countPairs(corpus.adverts, clustersOf(corpus, threshold));
    expect(both / found).toBeGreaterThan(0.97);
    expect(both / planted).toBeGreaterThan(0.97);
  }
});
