import { maxIndicators, maxSummaryContacts } from "./share-limits.ts";
import type { DataClass, Lead, LeadSummary, ShareLead } from "@suar/domain";

/**
 * What of a lead travels: the summary, and what was ticked. Records, accounts, notes and decisions never do.
 * Shapes: pure; the template is written with its slots as {names}.
 */
export function summariseLead({ view, synthetic }: Lead, { include, words }: ShareLead): LeadSummary {
  const { campaign } = view;
  const names = new Map(campaign.slots.map((slot) => [slot.slot, slot.name]));
  const template = campaign.template
    .map((part) => (part.kind === "text" ? part.text : `{${names.get(part.slot) ?? "text"}}`))
    .join("");
  return {
    kind: "lead_summary",
    title: campaign.title.slice(0, 500),
    records: campaign.size,
    languages: campaign.languages,
    firstSeen: campaign.first_seen,
    lastSeen: campaign.last_seen,
    indicators: campaign.indicators.map((one) => one.id).slice(0, maxIndicators),
    text: include.includes("advert_text") ? template.slice(0, 10_000) : null,
    contacts: include.includes("recruiter_contact")
      ? campaign.identifiers
          .slice(0, maxSummaryContacts)
          .map(({ type, value }) => ({ type, value: value.slice(0, 300) }))
      : [],
    words,
    synthetic,
  };
}

/** The classes that a summary really holds: a sender cannot call it less, and a recipient looks for itself. */
export const classesOf = (summary: LeadSummary): readonly DataClass[] => [
  "lead_summary",
  ...(summary.text === null ? [] : (["advert_text"] as const)),
  ...(summary.contacts.length === 0 ? [] : (["recruiter_contact"] as const)),
];
