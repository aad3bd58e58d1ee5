import type { ImportProgress } from "@suar/domain";
import type { Task } from "@suar/workers";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { growCampaigns } from "../campaigns/index.ts";
import { embeddingsFolder } from "./corpus-folder.ts";
import { throttled } from "./throttled.ts";

/** What the thread is told. `dir` is the collection's folder; `days` are those that stay, in their order. */
export interface RebuildWork {
  readonly dir: string;
  readonly days: readonly string[];
  readonly keepDays: number;
  /** As `growCampaigns` has it: false for adult-service adverts. */
  readonly tiesContacts: boolean;
}

/** How the collection stands when all is done. */
export interface RebuildOutcome {
  readonly campaigns: number;
  readonly clustered: number;
}

/**
 * Takes the days away that the collection has no more, with everything that was found through them, and adds the others
 * again one after another. Ended at any moment and run again it goes on with the day at which it was.
 */
export const run: Task<RebuildWork, ImportProgress, RebuildOutcome> = async (
  { dir, days, keepDays, tiesContacts },
  { post, signal },
) => {
  const folder = join(dir, "days");
  await mkdir(folder, { recursive: true });
  const marker = join(dir, "rebuilding.json");
  const wanted = JSON.stringify({ days });
  if ((await readFile(marker, "utf8").catch(() => "")) !== wanted) {
    await rm(join(dir, "found"), { recursive: true, force: true });
    await writeFile(marker, wanted);
  }
  for (const name of await readdir(folder)) {
    if (!days.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
  const onProgress = throttled(post);
  let outcome: RebuildOutcome = { campaigns: 0, clustered: 0 };
  for (const day of days) {
    const { campaigns, clustered } = await growCampaigns({
      dir,
      day,
      keepDays,
      tiesContacts,
      onProgress,
      signal,
      embeddings: embeddingsFolder(dir),
    });
    outcome = { campaigns, clustered };
  }
  await rm(marker, { force: true });
  return outcome;
};
