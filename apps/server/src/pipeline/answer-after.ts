import { setTimeout as pause } from "node:timers/promises";

/**
 * Gives the result of `work` no earlier than after `ms`: whether somebody exists must not be told by how long an answer
 * takes. Shapes: milliseconds, well above what the work needs. Errors: those of `work`, as late.
 */
export async function answerAfter<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
  const [done] = await Promise.allSettled([work(), pause(ms)]);
  if (done.status === "rejected") throw done.reason;
  return done.value;
}
