import type { Tx } from "@suar/database";
import type { CopySharing, LedgerEntryView, PersonId } from "@suar/domain";
import { showLedger } from "../consents/index.ts";
import { listReferrals } from "../referrals/index.ts";
import type { Actor } from "../sessions/index.ts";

type CopiedEntry = CopySharing["entries"][number];

/**
 * What a person's copy says of their ledger, newest first: to whom what may be told, and how each desk answered when they
 * took consent back. Left out is an order whose law forbids telling them, and what somebody else told: a paper is found by
 * others, and a tip tells of its caller. What was asked back for another reason than theirs is left out with it.
 * Errors: `person.not_found`; those of the key.
 */
export async function gatherSharing(tx: Tx, actor: Actor, personId: PersonId, now: number): Promise<CopySharing> {
  const { entries } = await showLedger(tx, actor, personId, now);
  const sent = await listReferrals(tx, actor, { direction: "sent", personId });
  return {
    entries: entries.flatMap(copiedEntry),
    answers: sent.flatMap((referral) =>
      referral.withdrawals
        .filter(({ reason }) => reason === "consent_withdrawn")
        .map(({ classes, at, answer, law, answeredAt }) => ({
          desk: referral.with,
          classes,
          askedAt: at,
          answer,
          law,
          answeredAt,
        })),
    ),
  };
}

function copiedEntry({ basis, facts, ...entry }: LedgerEntryView): CopiedEntry[] {
  if (basis === "third_party_tip" || facts.told?.kind === "forbidden") return [];
  const { desk, purpose, state, at, until } = entry;
  const classes = state === "serves" ? entry.left : entry.classes;
  return [{ desk, purpose, classes, basis, answer: facts.answer ?? null, law: facts.law ?? null, state, at, until }];
}
