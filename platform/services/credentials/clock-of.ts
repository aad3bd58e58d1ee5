import { instantOf } from "@suar/domain";

/** The node's time, for the details of an error: a code of another time is wrong only because clocks differ. */
export const clockOf = (now: number): { readonly serverTime: string; readonly clock: string } => {
  const serverTime = instantOf(now);
  return { serverTime, clock: serverTime.slice(11, 19) };
};
