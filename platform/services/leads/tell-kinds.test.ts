import type { Evidence } from "@suar/domain";
import { expect, test } from "vitest";
import { tellKinds } from "./tell-kinds.ts";

const record = (text: string): Evidence => ({
  id: "synthetic-1",
  text,
  language: "eng",
  time: null,
  account: null,
  synthetic: true,
  entities: [],
  indicators: [],
  disguises: [],
});

test("each record is told by what it does, and nothing else of it changes", () => {
  const records = [record("We are hiring typists for customer service, apply now"), record("blue sky")];
  const told = tellKinds(records);
  expect(told.map(({ kind }) => kind)).toEqual(["recruit", null]);
  expect(told).toEqual(records.map((one, at) => ({ ...one, kind: at === 0 ? "recruit" : null })));
});
