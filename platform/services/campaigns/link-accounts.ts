import { type CoordinatedGroup, findCoordinatedGroups, type Share } from "@suar/campaigns/coordination";
import { rename, writeFile } from "node:fs/promises";
import { foundFolder } from "./found-folder.ts";
import { loadRows } from "./load-rows.ts";
import { streamEvidence } from "./read-evidence.ts";

/** Records looked at, those of the campaigns ranked first: bounds memory to about 1 GB. */
const mostShares = 1_000_000;

/**
 * Looks which accounts post the same campaigns, or the same links in them, at the same time more than chance explains, and
 * leaves the groups in `found/coordination.jsonl`. Records without account or time say nothing; where accounts are not to
 * be linked, the file is empty.
 * Errors: `data.missing` when no search is complete; the signal's reason when it is stopped.
 */
export async function linkAccounts(
  dir: string,
  { links: isLinked, signal }: { readonly links: boolean; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const shares: Share[] = [];
  for (const row of isLinked ? await loadRows(dir) : []) {
    if (shares.length >= mostShares) break;
    for await (const records of streamEvidence(dir, row)) {
      signal?.throwIfAborted();
      for (const { id, time, account, entities } of records) {
        if (time === null || account === null || account === "") continue;
        const share = { account, content: id, time: Date.parse(time) / 1000 };
        shares.push({ object: `campaign:${row.row.campaign}`, ...share });
        const links = new Set(entities.filter(({ type }) => type === "url").map(({ value }) => value));
        for (const link of links) shares.push({ object: `url:${link}`, ...share });
      }
    }
  }
  const { groups } = findCoordinatedGroups(shares);
  const path = foundFolder(dir).coordination;
  await writeFile(`${path}.tmp`, coordinationLines(groups));
  await rename(`${path}.tmp`, path);
}

const coordinationLines = (groups: readonly CoordinatedGroup[]): string =>
  groups.map((group) => `${JSON.stringify(group)}\n`).join("");
