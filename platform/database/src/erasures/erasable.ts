import type { ErasableKind } from "@suar/domain";

/** Where the rows of one kind of thing lie. */
interface ErasableRows {
  /** Tables and the column with the thing's id; those that point to others first. */
  readonly rows: readonly (readonly [table: string, column: string])[];
  /** Tables that only mention the thing: the mention is emptied. */
  readonly mentions: readonly (readonly [table: string, column: string])[];
}

/** What goes when a thing is erased, and what a restore never brings back. */
export const erasable: Readonly<Record<ErasableKind, ErasableRows>> = {
  lead: {
    rows: [
      ["notes", "lead_id"],
      ["decisions", "lead_id"],
      ["stated_facts", "lead_id"],
      ["preservation_requests", "lead_id"],
      ["leads", "lead_id"],
    ],
    mentions: [["shared_items", "lead_id"]],
  },
  import: {
    rows: [
      ["jobs", "subject_id"],
      ["campaign_judgements", "import_id"],
      ["collections", "collection_id"],
      ["imports", "collection_id"],
      ["imports", "import_id"],
    ],
    mentions: [["leads", "import_id"]],
  },
  person: {
    rows: [
      ["case_index", "person_id"],
      ["case_statements", "person_id"],
      ["case_decisions", "person_id"],
      ["case_roles", "person_id"],
      ["case_persons", "person_id"],
      ["consent_reviews", "person_id"],
      ["consent_withdrawals", "person_id"],
      ["consent_entries", "person_id"],
      ["referral_facts", "person_id"],
      ["copy_answers", "person_id"],
      ["copies", "person_id"],
      ["person_keys", "person_id"],
      ["person_fields", "person_id"],
      ["person_index", "person_id"],
      ["person_tokens", "person_id"],
      ["person_openings", "person_id"],
      ["persons", "person_id"],
    ],
    mentions: [["referrals", "person_id"]],
  },
  contact: {
    rows: [
      ["case_contacts", "contact_id"],
      ["contact_fields", "contact_id"],
      ["contact_keys", "contact_id"],
      ["receipts", "contact_id"],
      ["contacts", "contact_id"],
    ],
    mentions: [],
  },
  case: {
    rows: [
      ["case_index", "case_id"],
      ["case_links", "other_id"],
      ...[
        "case_links",
        "case_contacts",
        "case_exclusions",
        "case_readings",
        "case_workers",
        "case_events",
        "case_artefacts",
        "case_notes",
        "case_tasks",
        "case_decisions",
        "case_statements",
        "case_roles",
        "case_persons",
        "case_keys",
        "cases",
      ].map((table) => [table, "case_id"] as const),
    ],
    mentions: [],
  },
  offer_report: { rows: [["offer_reports", "report_id"]], mentions: [] },
};
