import { mayWork, type Actor } from "../sessions/index.ts";

/** Everybody who is signed in sees the organisation's campaigns and leads. */
export const mayReadLeads = (_actor: Actor): boolean => true;
export const mayOpenLead = mayWork;
export const mayNoteLead = mayWork;
export const mayDecideLead = mayWork;
export const mayRemoveLead = mayWork;
/** What is exported leaves the node's care: not for those who only read. */
export const mayExportLeads = mayWork;

/** A decision is taken back by the person who made it, or by an administrator. */
export const mayWithdrawDecision = (actor: Actor, decision: { readonly by_user: string }): boolean =>
  mayWork(actor) && (decision.by_user === actor.userId || actor.role === "administrator");
