import { appendAudit, type Tx } from "@suar/database";
import {
  addDays,
  extendClock,
  instantOf,
  preservationDays,
  SuarError,
  type MarkPreservation,
  type Preservation,
} from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { changeRequest, lockRequest } from "./change-request.ts";
import { mayMarkPreservation, stepsFor } from "./preservation-policy.ts";
import type { RequestRecord } from "./preservation-queries.ts";
import { readPreservation } from "./read-preservation.ts";

/**
 * Keeps what a person says happened to a request, and on which day. Sending starts the clock, an extension moves it on, the
 * end stops it. The node itself sends nothing.
 * Errors: `session.forbidden`, `preservation.not_found`, `preservation.changed`; `call.invalid` for a step that the state
 * does not allow and for a day to come or before the step before it.
 */
export async function markPreservation(
  tx: Tx,
  actor: Actor,
  input: MarkPreservation & { readonly id: string },
  now = Date.now(),
): Promise<Preservation> {
  authorize(mayMarkPreservation(actor), "preservation.mark");
  const row = await lockRequest(tx, actor, input);
  const { step, on, words } = input;
  if (!stepsFor(actor, row.state).includes(step)) throw new SuarError("call.invalid", { field: "step" });
  if (on < earliestDay(row) || on > latestDay(now)) throw new SuarError("call.invalid", { field: "on" });
  const keepUntil = keepUntilAfter(row, input);
  const event = { step, on, keepUntil, words };
  await changeRequest(tx, actor, row, { state: step, keep_until: keepUntil }, { step: event, now });
  const subject = { kind: "preservation", id: row.request_id };
  const details = { step, on, ...(keepUntil === null ? {} : { keepUntil }) };
  const who = { orgId: actor.orgId, actor: actor.userId };
  await appendAudit(tx, { ...who, action: "preservation.marked", subject, details });
  return readPreservation(tx, actor, row.request_id, now);
}

function keepUntilAfter(row: RequestRecord, { step, on, days }: MarkPreservation): string | null {
  if (step === "sent") return addDays(on, row.content.days);
  if (step === "extended" && row.keep_until !== null)
    return extendClock(row.keep_until, on, days ?? preservationDays.usual);
  return row.keep_until;
}

/** What follows a step did not happen before it. */
const earliestDay = (row: RequestRecord): string =>
  row.history.findLast(({ step }) => step !== "prepared" && step !== "changed")?.on ?? "";

/** East of the node it is tomorrow already. */
const latestDay = (now: number): string => addDays(instantOf(now).slice(0, 10), 1);
