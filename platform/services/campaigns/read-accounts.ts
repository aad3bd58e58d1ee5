import { type AccountGroup, type AccountList, SuarError } from "@suar/domain";
import { readFile } from "node:fs/promises";
import type { AccountFindings } from "./describe-accounts.ts";
import { foundFolder, readJson } from "./found-folder.ts";

const mostRows = 500;
const namesShown = 3;

/**
 * What was found of the accounts of a corpus or collection; nothing when it was searched before accounts were looked at.
 * Errors: none.
 */
export async function listAccounts(dir: string): Promise<AccountList> {
  const groups = await readGroups(dir);
  const rest = (await readJson(foundFolder(dir).accounts)) as Omit<AccountFindings, "groups"> | null;
  return {
    groups: groups.slice(0, mostRows).map(({ group, bits, total, quietHours, synthetic, bursts, accounts }) => ({
      group,
      bits,
      total,
      quietHours,
      synthetic,
      bursts: bursts.length,
      names: accounts.slice(0, namesShown).map(({ account }) => account),
    })),
    total: groups.length,
    tags: [...(rest?.tags ?? [])],
    choruses: [...(rest?.choruses ?? [])],
    hasAccounts: rest?.hasAccounts ?? false,
  };
}

/** One group by its id. Errors: `account_group.not_found`. */
export async function readAccountGroup(dir: string, id: string): Promise<AccountGroup> {
  const found = (await readGroups(dir)).find(({ group }) => group === id);
  if (found === undefined) throw new SuarError("account_group.not_found");
  return found;
}

/** Groups that an earlier program left have no id, and are found anew with the next search. */
async function readGroups(dir: string): Promise<readonly AccountGroup[]> {
  const lines = await readFile(foundFolder(dir).coordination, "utf8").catch(() => "");
  return lines
    .split("\n")
    .filter((line) => line.includes('"group":'))
    .map((line) => JSON.parse(line) as AccountGroup);
}
