import type { Decision } from "@suar/domain";

/** How long the server takes a decision back. */
const takeBackMs = 10 * 60_000;

/** True while a decision can be taken back. `nowMs` is milliseconds since 1970. */
export const mayTakeBack = ({ at, withdrawnAt }: Pick<Decision, "at" | "withdrawnAt">, nowMs: number): boolean =>
  withdrawnAt === null && nowMs - Date.parse(at) < takeBackMs;
