import type { Tx } from "@suar/database";
import { keeperLimits } from "@suar/domain";
import { timingSafeEqual } from "node:crypto";
import { hashToken } from "../sessions/index.ts";
import { findApprovals, findRequests, type Approval, type OpenRequest } from "./recovery-queries.ts";

/** What the page that asked shows with every call. */
export interface RecoveryPage {
  readonly id: string;
  readonly secret: string;
}

/** A request that two keepers approved, with what they gave. */
export interface ApprovedRequest {
  readonly request: OpenRequest;
  readonly approvals: readonly Approval[];
}

/** The requests of a page that two different keepers approved: one for each organisation that did. */
export async function findApproved(
  tx: Tx,
  { id, secret }: RecoveryPage,
  now: number,
): Promise<readonly ApprovedRequest[]> {
  const requests = await findRequests(tx, { requestId: id }, now);
  const approved: ApprovedRequest[] = [];
  for (const request of requests) {
    if (!timingSafeEqual(Buffer.from(request.secretHash), Buffer.from(hashToken(secret)))) continue;
    const approvals = (await findApprovals(tx, request.orgId)).filter(({ requestId }) => requestId === id);
    if (approvals.length >= keeperLimits.needed) approved.push({ request, approvals });
  }
  return approved;
}

/**
 * How a request stands, for the page that asked. It is "waiting" as well when nobody has the address, when it was
 * refused, and when it is over: the page learns nothing that its asker does not hear by voice.
 */
export async function readRecovery(
  tx: Tx,
  page: RecoveryPage,
  now = Date.now(),
): Promise<{ readonly state: "waiting" | "approved" }> {
  return { state: (await findApproved(tx, page, now)).length > 0 ? "approved" : "waiting" };
}
