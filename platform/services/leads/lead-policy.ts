import type { UserId } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";

export const mayReadLeads = (actor: Actor): boolean => may(actor, "lead.read");
export const mayOpenLead = (actor: Actor): boolean => may(actor, "lead.open");
export const mayNoteLead = (actor: Actor): boolean => may(actor, "lead.note");
export const mayDecideLead = (actor: Actor): boolean => may(actor, "lead.decide");
export const mayRemoveLead = (actor: Actor): boolean => may(actor, "lead.remove");
/** What is exported leaves the node's care: not for those who only read. */
export const mayExportLeads = (actor: Actor): boolean => may(actor, "lead.export");

/** To say by hand that campaigns are one, or that records of one are another matter. */
export const mayJudgeCampaigns = (actor: Actor): boolean => may(actor, "campaign.judge");

/** A judgement is taken back, at any time, by the person who made it, or by an administrator or supervisor. */
export const mayTakeBackJudgement = (actor: Actor, judgement: { readonly by_user: UserId }): boolean =>
  may(actor, "campaign.take_back", { orgId: actor.orgId, ownerId: judgement.by_user });

/** A decision is taken back by the person who made it, or by an administrator or supervisor. */
export const mayWithdrawDecision = (actor: Actor, decision: { readonly by_user: UserId }): boolean =>
  may(actor, "lead.withdraw_decision", { orgId: actor.orgId, ownerId: decision.by_user });
