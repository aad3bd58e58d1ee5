import type { Meeting, Meetings } from "./count-meetings.ts";

const hours = 24;

/**
 * Objects two accounts would share together if the shares that stood beside an account's own came from anybody, each
 * account as often as it shares at all in that hour of the day.
 */
export function createExpectation({ companions, shares }: Meetings): (meeting: Meeting) => number {
  const all = new Float64Array(hours);
  for (const [place, count] of shares.entries()) all[place % hours] = (all[place % hours] ?? 0) + count;
  const side = (one: number, other: number): number => {
    let expected = 0;
    for (let hour = 0; hour < hours; hour++) {
      const own = shares[one * hours + hour] ?? 0;
      const beside = companions[one * hours + hour] ?? 0;
      if (beside > 0) expected += (beside * (shares[other * hours + hour] ?? 0)) / ((all[hour] ?? 0) - own);
    }
    return expected;
  };
  return ({ one, other }) => (side(one, other) + side(other, one)) / 2;
}
