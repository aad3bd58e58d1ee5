import { nameCampaign } from "@suar/campaigns";
import { writeFile } from "node:fs/promises";
import { makeOnce, readJson } from "../found-folder.ts";
import { earlier, earlierGroups, type GrowContext, workPath, workSql } from "./grow-context.ts";

/** A group that was linked again, with the id it has from now on. */
export interface NamedGroup {
  readonly group: number;
  readonly campaign: string;
  readonly newRecords: number;
  /** True when this id did not exist before. */
  readonly isNew: boolean;
  /** True when it holds the same records as before, so that nothing has to be explained again. */
  readonly isSame: boolean;
}

export interface NamedGroups {
  readonly groups: readonly NamedGroup[];
  /** Campaigns that became part of another: their id and the one that stays. */
  readonly merged: Readonly<Record<string, string>>;
}

/** Records of an earlier campaign that are now in a group. */
interface Share {
  readonly group_number: number;
  readonly campaign: string;
  readonly records: number;
}

/**
 * Gives the linked groups their ids. An earlier campaign goes on in the group that holds most of its records; a group in
 * which several go on keeps the id of the one with most records, and the others lead to it. What has no earlier id is
 * named by its medoid.
 * Leaves `named.json`.
 */
export async function nameGroups(context: GrowContext): Promise<NamedGroups> {
  const { warehouse, before } = context;
  const path = workPath(context, "named.json");
  await makeOnce(path, async (temporary) => {
    const shares = await warehouse.all<Share>(
      `select regrouped.group_number, groups.campaign, cast(count(*) as integer) as records
       from ${workSql(context, "regrouped")} regrouped
       join ${earlierGroups(context)} groups on groups.shape_number = regrouped.shape_number
       join ${earlier(context, "prints")} prints on prints.shape_number = regrouped.shape_number
       group by 1, 2 order by 1, 2`,
    );
    const sizes = await warehouse.all<{ campaign: string; records: number }>(
      `select groups.campaign, cast(count(*) as integer) as records
       from ${earlierGroups(context)} groups
       join ${earlier(context, "prints")} prints on prints.shape_number = groups.shape_number
       where groups.campaign in (select campaign from ${workSql(context, "touched")}) group by 1`,
    );
    const linked = await warehouse.all<{ group_number: number; medoid: string; records: number; fresh: number }>(
      `select regrouped.group_number, min(case when regrouped.place = 0 then prints.id end) as medoid,
         cast(count(*) as integer) as records, cast(sum(prints.fresh) as integer) as fresh
       from ${workSql(context, "regrouped")} regrouped
       join (
         select shape_number, id, 0 as fresh from ${earlier(context, "prints")}
         union all select shape_number, id, 1 as fresh from ${workSql(context, "prints")}
       ) prints on prints.shape_number = regrouped.shape_number
       group by 1 order by 1`,
    );
    const heirs = chooseHeirs(shares);
    const sizeOf = new Map(sizes.map((row) => [row.campaign, row.records]));
    const shareOf = new Map(shares.map((share) => [`${share.group_number} ${share.campaign}`, share.records]));
    const all = await warehouse.all<{ campaign: string }>(`select distinct campaign from ${earlierGroups(context)}`);
    const taken = new Set([...all.map((row) => row.campaign), ...Object.keys(before.aliases)]);
    const merged: Record<string, string> = {};
    const groups = linked.map(({ group_number: group, medoid, records, fresh }): NamedGroup => {
      const [kept, ...others] = heirs.get(group) ?? [];
      for (const other of others) if (kept) merged[other] = kept;
      const campaign = kept ?? nameAnew(medoid, taken);
      taken.add(campaign);
      const isSame = kept !== undefined && sizeOf.get(kept) === records && shareOf.get(`${group} ${kept}`) === records;
      return { group, campaign, newRecords: fresh, isNew: kept === undefined, isSame };
    });
    await writeFile(temporary, JSON.stringify({ groups, merged }));
  });
  return (await readJson(path)) as NamedGroups;
}

/** The campaigns that go on in each group, the one whose id stays first. */
function chooseHeirs(shares: readonly Share[]): Map<number, string[]> {
  const best = new Map<string, Share>();
  for (const share of shares) {
    const known = best.get(share.campaign);
    if (!known || share.records > known.records) best.set(share.campaign, share);
  }
  const heirs = new Map<number, Share[]>();
  for (const share of best.values()) {
    heirs.set(share.group_number, [...(heirs.get(share.group_number) ?? []), share]);
  }
  return new Map(
    [...heirs].map(([group, own]) => [
      group,
      own.sort((a, b) => b.records - a.records || (a.campaign < b.campaign ? -1 : 1)).map((share) => share.campaign),
    ]),
  );
}

/** The name by the medoid, unless an earlier campaign, which split, has it. */
function nameAnew(medoid: string, taken: ReadonlySet<string>): string {
  for (let again = 0; ; again += 1) {
    const name = nameCampaign(again === 0 ? medoid : `${medoid}\n${again}`);
    if (!taken.has(name)) return name;
  }
}
