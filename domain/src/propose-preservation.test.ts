import { expect, test } from "vitest";
import type { Evidence, Lead } from "./index.ts";
import { proposePreservation } from "./propose-preservation.ts";

const record = (id: string, account: string | null): Evidence => ({
  id,
  account,
  text: "Synthetic advert",
  language: "eng",
  time: null,
  synthetic: true,
  entities: [],
  indicators: [],
  disguises: [],
});
const viewOf = (first_seen: string | null, last_seen: string | null): Lead["view"] => ({
  importId: "synthetic",
  importName: "synthetic.csv",
  campaign: {
    campaign: "0123456789ab",
    size: 3,
    languages: { eng: 3 },
    template: [],
    slots: [],
    identifiers: [],
    first_seen,
    last_seen,
    reasons: [],
    indicators: [],
    disguises: {},
    accounts: 2,
    cohesion: 1,
    rank: 1,
    medoid: "1",
    title: "Synthetic advert",
    synthetic: true,
  },
  timeline: [],
  places: [],
  pictures: null,
  network: { nodes: [], edges: [], omitted: 0 },
});

test("a lead gives its accounts and records once each and its days, and nothing that it does not hold", () => {
  const evidence = [record("1", "synthetic-a"), record("2", " synthetic-a "), record("3", null)];
  expect(proposePreservation({ view: viewOf("2026-11-01T05:00:00Z", "2026-11-03T23:00:00Z"), evidence })).toEqual({
    accounts: ["synthetic-a"],
    posts: ["1", "2", "3"],
    from: "2026-11-01",
    until: "2026-11-03",
  });
  expect(proposePreservation({ view: viewOf(null, null), evidence: [] })).toEqual({
    accounts: [],
    posts: [],
    from: "",
    until: "",
  });
});
