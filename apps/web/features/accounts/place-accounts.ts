import type { AccountGroup } from "@suar/domain";

/** An account with its number in the table and its place in the picture. */
export interface PlacedAccount {
  readonly account: string;
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** A line between two places; `width` in pixels. */
export interface PlacedMeeting {
  readonly key: string;
  readonly from: PlacedAccount;
  readonly to: PlacedAccount;
  readonly width: number;
}

/** A picture `size` pixels wide and high. */
export interface AccountPicture {
  readonly size: number;
  readonly accounts: readonly PlacedAccount[];
  readonly meetings: readonly PlacedMeeting[];
}

const size = 360;
const margin = 24;
const mostAccounts = 40;
const [thinnest, thickest] = [0.75, 5];

/**
 * Places accounts on a circle in their order, with a line between each two that met: thicker, the more often.
 * Shapes: at most 40 accounts; meetings of others are left out. Units: pixels. Errors: none.
 */
export function placeAccounts({ accounts, edges }: Pick<AccountGroup, "accounts" | "edges">): AccountPicture {
  const shown = accounts.slice(0, mostAccounts);
  const radius = size / 2 - margin;
  const placed = shown.map(({ account }, at): PlacedAccount => {
    const turn = (2 * Math.PI * at) / shown.length - Math.PI / 2;
    return { account, number: at + 1, x: size / 2 + radius * Math.cos(turn), y: size / 2 + radius * Math.sin(turn) };
  });
  const placeOf = new Map(placed.map((one) => [one.account, one]));
  const most = Math.max(1, ...edges.map(({ meetings }) => meetings));
  const meetings = edges.flatMap(({ a, b, meetings: met }): PlacedMeeting[] => {
    const [from, to] = [placeOf.get(a), placeOf.get(b)];
    if (from === undefined || to === undefined) return [];
    return [{ key: `${from.number} ${to.number}`, from, to, width: thinnest + (thickest - thinnest) * (met / most) }];
  });
  return { size, accounts: placed, meetings };
}
