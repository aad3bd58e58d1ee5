import { existsSync } from "node:fs";
import { join } from "node:path";
import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from "vitest/node";
import { root } from "./root.ts";

/**
 * A sequencer that begins with these files, in this order, so that none of them runs alone at the end; the others follow
 * by what Vitest knows of them, in a fresh clone by their size. Paths from the root.
 * Errors: Error for a path that is not there.
 */
export function longestFirst(paths: readonly string[]): TestSequencerConstructor {
  const ranks = new Map(paths.map((path, rank) => [join(root, path), rank]));
  for (const path of ranks.keys()) if (!existsSync(path)) throw new Error(`longestFirst: there is no ${path}`);
  const rankOf = ({ moduleId }: TestSpecification): number => ranks.get(moduleId) ?? ranks.size;
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
    }
  };
}
