/** What happens when the time of a thing is over. `outside`: people do it, because it lies where the node cannot reach. */
export const retentionEnds = ["delete", "erase", "anonymise", "keep", "outside"] as const;
export type RetentionEnd = (typeof retentionEnds)[number];

/** From when the days count. */
export const retentionStarts = ["arrival", "last_change", "end", "leaving", "none"] as const;
export type RetentionStart = (typeof retentionStarts)[number];

/** One class of data that a node holds: where it lies, how long, and what happens then. */
export interface KeptClass {
  /** Tables of the case database. Every table belongs to exactly one class; a test holds it. */
  readonly tables: readonly string[];
  readonly ends: RetentionEnd;
  readonly from: RetentionStart;
  /** Days, unless the organisation says otherwise; null where nothing runs out. */
  readonly days: number | null;
  /** Above this an organisation needs a reason, which is kept and shown. */
  readonly maxDays: number | null;
}

/**
 * Every class of data, once, with the time after which it goes. Why each is kept stands in the catalogue as
 * `keptClass.<id>.purpose`. The limits are ours, after two practices: GlobaLeaks keeps reports 90 days unless told
 * otherwise, and the IOM Data Protection Principles (9, retention) ask that nothing stays longer than its purpose.
 */
export const keptClasses = {
  import: {
    tables: ["imports", "jobs", "collections", "campaign_judgements"],
    ends: "erase",
    from: "arrival",
    days: 180,
    maxDays: 730,
  },
  lead: {
    tables: ["leads", "notes", "decisions", "stated_facts", "preservation_requests"],
    ends: "erase",
    from: "last_change",
    days: 730,
    maxDays: 1825,
  },
  person: {
    tables: [
      "persons",
      "person_keys",
      "person_fields",
      "person_index",
      "person_tokens",
      "person_openings",
      "consent_entries",
      "consent_reviews",
      "consent_withdrawals",
    ],
    ends: "erase",
    from: "last_change",
    days: 1825,
    maxDays: 3650,
  },
  contact: {
    tables: ["contacts", "contact_keys", "contact_fields", "receipts"],
    ends: "erase",
    from: "last_change",
    days: 365,
    maxDays: 1825,
  },
  case: {
    tables: [
      "cases",
      "case_keys",
      "case_workers",
      "case_contacts",
      "case_links",
      "case_persons",
      "case_roles",
      "case_statements",
      "case_index",
      "case_decisions",
      "case_tasks",
      "case_notes",
      "case_artefacts",
      "case_events",
      "case_exclusions",
      "case_readings",
    ],
    ends: "erase",
    from: "last_change",
    days: 1825,
    maxDays: 3650,
  },
  offer_report: { tables: ["offer_reports"], ends: "erase", from: "arrival", days: 90, maxDays: 365 },
  copy: { tables: ["copies", "copy_answers"], ends: "delete", from: "end", days: null, maxDays: null },
  referral: {
    tables: ["referrals", "referral_facts", "referral_withdrawals"],
    ends: "delete",
    from: "end",
    days: null,
    maxDays: null,
  },
  shared_item: { tables: ["shared_items"], ends: "delete", from: "end", days: null, maxDays: null },
  envelope: { tables: ["outbox", "inbox"], ends: "delete", from: "end", days: 90, maxDays: 365 },
  partner: {
    tables: ["partners", "partner_confirmations", "agreements", "desks"],
    ends: "keep",
    from: "none",
    days: null,
    maxDays: null,
  },
  account: {
    tables: [
      "users",
      "passkeys",
      "totp_secrets",
      "recovery_codes",
      "linked_sign_ins",
      "member_keys",
      "member_key_wraps",
    ],
    ends: "anonymise",
    from: "leaving",
    days: 365,
    maxDays: 1825,
  },
  session: {
    tables: ["sessions", "sign_in_challenges", "guesses"],
    ends: "delete",
    from: "end",
    days: null,
    maxDays: null,
  },
  invitation: {
    tables: ["invitations", "organisation_claims", "key_offers", "recovery_requests", "recovery_approvals"],
    ends: "delete",
    from: "end",
    days: null,
    maxDays: null,
  },
  emergency: {
    tables: ["emergencies", "emergency_acknowledgements"],
    ends: "delete",
    from: "arrival",
    days: 730,
    maxDays: 1825,
  },
  export_count: {
    tables: ["exports", "person_searches"],
    ends: "delete",
    from: "arrival",
    days: null,
    maxDays: null,
  },
  organisation: {
    tables: ["organisations", "node", "programs", "retention_rules"],
    ends: "keep",
    from: "none",
    days: null,
    maxDays: null,
  },
  organisation_key: {
    tables: [
      "organisation_keys",
      "organisation_key_grants",
      "key_keepers",
      "key_shares",
      "key_rotations",
      "case_import_keys",
    ],
    ends: "keep",
    from: "none",
    days: null,
    maxDays: null,
  },
  audit: { tables: ["audit_entries", "audit_heads"], ends: "keep", from: "none", days: null, maxDays: null },
  erasure: { tables: ["erasures", "case_import_rows"], ends: "keep", from: "none", days: null, maxDays: null },
  backup: { tables: [], ends: "outside", from: "arrival", days: 90, maxDays: 365 },
  exported_file: { tables: [], ends: "outside", from: "none", days: null, maxDays: null },
} as const satisfies Readonly<Record<string, KeptClass>>;

export type KeptClassId = keyof typeof keptClasses;
export const keptClassIds = Object.keys(keptClasses) as readonly KeptClassId[];

/**
 * Classes whose things go when their days are over; the others have an end of their own, which their words in the
 * catalogue tell (`keptClass.<id>.limit`), or none.
 */
export const expiringClasses = [
  "import",
  "lead",
  "person",
  "contact",
  "case",
  "offer_report",
  "envelope",
  "account",
  "emergency",
] as const satisfies readonly KeptClassId[];
export type ExpiringClass = (typeof expiringClasses)[number];

/** The class as the type that all share. */
export const keptClassOf = (id: KeptClassId): KeptClass => keptClasses[id];
