import type { Tx } from "@suar/database";
import type { Lead } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";
import { mayDecideLead, mayExportLeads, mayNoteLead, mayRemoveLead } from "./lead-policy.ts";
import { decisionsOf, notesOf, type LeadRecord } from "./lead-queries.ts";
import { factsOf } from "./third-party-facts.ts";
import { presentHead } from "./list-leads.ts";
import { tellKinds } from "./tell-kinds.ts";

/** A lead as a person sees it: its kept view and evidence, notes, decisions, and what they may do. */
export async function presentLead(tx: Tx, row: LeadRecord, actor: Actor): Promise<Lead> {
  const notes = await notesOf(tx, row.org_id, row.lead_id);
  const decisions = await decisionsOf(tx, row.org_id, row.lead_id);
  return {
    ...presentHead(row),
    version: row.version,
    // A lead that an older program opened kept neither places nor pictures.
    view: { ...row.view, places: row.view.places ?? null, pictures: row.view.pictures ?? null },
    whole: row.whole,
    evidence: tellKinds(row.evidence),
    evidenceTotal: row.evidence_total,
    facts: await factsOf(tx, row.org_id, row.lead_id),
    notes: notes.map((note) => ({ id: note.note_id, text: note.text, by: note.by_name, at: note.at })),
    decisions: decisions.map((decision) => ({
      id: decision.decision_id,
      verdict: decision.verdict,
      reason: decision.reason,
      words: decision.words,
      by: decision.by_name,
      at: decision.at,
      withdrawnAt: decision.withdrawn_at,
    })),
    may: {
      note: mayNoteLead(actor),
      decide: mayDecideLead(actor),
      export: mayExportLeads(actor),
      remove: mayRemoveLead(actor),
    },
  };
}
