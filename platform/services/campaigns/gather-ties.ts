import { type CampaignRecord, unifyContacts } from "@suar/campaigns";
import { type PostKind, type Tie, type TieType, postKinds } from "@suar/domain";
import type { StoredTies } from "./part-writer.ts";

/** A record with what its post does. */
export interface TiedRecord extends CampaignRecord {
  readonly kind: PostKind | null;
}

/** Ties kept of a campaign, those of most records first. */
const mostTies = 200;

/** What a campaign has that others may have too: its contacts, payments and accounts, and what it is about. */
export function gatherTies(records: readonly TiedRecord[]): StoredTies {
  const ties = new Map<string, Tie & { records: number }>();
  const add = (type: TieType, value: string): void => {
    const key = `${type} ${value}`;
    const known = ties.get(key);
    if (known === undefined) ties.set(key, { type, value, records: 1 });
    else known.records += 1;
  };
  const unify = unifyContacts(records.flatMap((record) => record.contacts));
  for (const record of records) {
    const named = new Map(record.contacts.map(unify).map((one) => [`${one.type} ${one.value}`, one]));
    for (const { type, value } of named.values()) add(type as TieType, value);
    if (record.account !== null && record.account !== "") add("account", record.account);
  }
  return {
    size: records.length,
    ties: [...ties.values()]
      .sort(
        (one, other) =>
          other.records - one.records || (`${one.type} ${one.value}` < `${other.type} ${other.value}` ? -1 : 1),
      )
      .slice(0, mostTies),
    kind: mostOften(records),
    strong: records.filter(({ indicators }) => indicators.some((hit) => hit.strength === "strong")).length,
    languages: [...new Set(records.map((record) => record.language))].filter((code) => code !== "und").sort(),
  };
}

/** What more than half of the records do. */
function mostOften(records: readonly TiedRecord[]): PostKind | null {
  const doing = (kind: PostKind): number => records.filter((record) => record.kind === kind).length;
  return postKinds.find((kind) => doing(kind) * 2 > records.length) ?? null;
}
