import { newArtefactSchema } from "@suar/domain";
import { expect, test } from "vitest";
import { readHash } from "./artefact-draft.ts";

test("a hash is known by its length, and the node takes it", () => {
  for (const [length, kind] of [
    [64, "sha256"],
    [40, "sha1"],
    [32, "md5"],
  ] as const) {
    const hash = readHash(` ${"AB".repeat(length / 2)} `, false);
    expect(hash).toEqual({ kind, value: "ab".repeat(length / 2) });
    const artefact = { kind: "picture", hash, source: "person", certainty: "known" };
    expect(newArtefactSchema.safeParse(artefact).success).toBe(true);
  }
  expect(readHash("ab".repeat(32), true)?.kind).toBe("pdq");
});

test("nothing is no hash, and a file is none", () => {
  expect(readHash("  ", false)).toBeNull();
  expect(readHash("xyz", false)).toBeUndefined();
  expect(readHash(`data:image/png;base64,${"A".repeat(40)}`, false)).toBeUndefined();
});
