import type { CampaignRecord } from "@suar/campaigns";
import { instantOf } from "@suar/domain";

/** Records seen on each day (UTC), in order of time; days without records are left out. */
export function countDays(records: readonly CampaignRecord[]): { readonly day: string; readonly records: number }[] {
  const days = new Map<string, number>();
  for (const { time } of records) {
    if (time === null) continue;
    const day = instantOf(time).slice(0, 10);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].map(([day, count]) => ({ day, records: count })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
