import { z } from "zod";
import { tlpLabels } from "./tlp.ts";

/** What kinds of things may travel between two organisations. An agreement names those it allows, for each direction. */
export const dataClasses = [
  "lead_summary",
  "advert_text",
  "recruiter_contact",
  "event_facts",
  "person_identity",
  "person_contact",
  "person_narrative",
] as const;
export type DataClass = (typeof dataClasses)[number];

/** Classes about a person who may have been harmed: at rest they are sealed with the organisation's key. */
export const sensitiveClasses = [
  "person_identity",
  "person_contact",
  "person_narrative",
] as const satisfies readonly DataClass[];

/** On what an agreement stands in law; the words beside it name the paper. */
export const legalBases = ["memorandum", "treaty", "law", "consent", "vital_interest"] as const;
export type LegalBasis = (typeof legalBases)[number];

/** What the recipient may do beyond the purpose: nothing, ask first, or share inside the purpose. */
export const onwardUses = ["none", "ask_first", "within_purpose"] as const;
export type OnwardUse = (typeof onwardUses)[number];

/** Agreements that can be filled in; their words stand in the catalogue under `agreementTemplate.<id>`. */
export const agreementTemplates = ["referral_and_alert"] as const;

const day = z.iso.date();
const classList = z
  .array(z.enum(dataClasses))
  .max(dataClasses.length)
  .refine((list) => new Set(list).size === list.length, "each class once");

/** What two organisations agree on. `from` and `until` are whole days, UTC; the last day counts. */
export const agreementTermsSchema = z
  .strictObject({
    template: z.enum(agreementTemplates),
    purpose: z.string().trim().min(1).max(500),
    legalBasis: z.enum(legalBases),
    legalReference: z.string().trim().max(300),
    sends: z.strictObject({
      proposer: classList.describe("what the organisation that proposes may send"),
      accepter: classList.describe("what the other one may send"),
    }),
    tlpCeiling: z.enum(tlpLabels).describe("the narrowest label that may travel"),
    onwardUse: z.enum(onwardUses),
    retentionDays: z.int().min(1).max(3650).describe("after so many days the recipient deletes what it got"),
    quotaPerDay: z.int().min(1).max(1000).describe("items a day in each direction"),
    from: day,
    until: day,
  })
  .refine((terms) => terms.from <= terms.until, { message: "ends before it begins", path: ["until"] })
  .refine((terms) => terms.sends.proposer.length + terms.sends.accepter.length > 0, {
    message: "nothing may travel",
    path: ["sends"],
  });
export type AgreementTerms = Readonly<z.infer<typeof agreementTermsSchema>>;

const party = z.strictObject({ id: z.string().max(64), name: z.string().trim().min(1).max(120) });

/** An agreement as both sides hold it: its terms, and who approved them by name on which side. */
export const agreementSchema = z.strictObject({
  id: z.string().max(64),
  proposer: party,
  accepter: party,
  terms: agreementTermsSchema,
  approvals: z
    .array(z.strictObject({ party: z.string().max(64), name: z.string().trim().min(1).max(120), at: z.iso.datetime() }))
    .max(2),
  endedAt: z.iso.datetime().nullable(),
});
export type Agreement = Readonly<z.infer<typeof agreementSchema>>;

/** Why nothing may travel. */
export const agreementDenials = [
  "other_agreement",
  "other_parties",
  "not_approved",
  "not_started",
  "expired",
  "ended",
  "no_class",
  "class_not_allowed",
  "above_tlp_ceiling",
  "over_quota",
] as const;
export type AgreementDenial = (typeof agreementDenials)[number];

/** Why an envelope did not arrive or was not taken in: said by our node, or by the partner's in its signed answer. */
export const exchangeReasons = [
  "no_answer",
  "odd_answer",
  "not_known_there",
  "address_not_allowed",
  "too_old",
  "from_the_future",
  "other_audience",
  "partner_ended",
  "content_unreadable",
  "agreement_unknown",
  "terms_differ",
  "item_unknown",
  "no_key_yet",
  "no_basis",
  ...agreementDenials,
] as const;
export type ExchangeReason = (typeof exchangeReasons)[number];

/** How a partner stands with us: the card is here, two people compared the numbers, or it is over. */
export const partnerStates = ["to_confirm", "paired", "ended"] as const;
export type PartnerState = (typeof partnerStates)[number];

export const agreementStates = ["sent", "to_approve", "in_force", "not_started", "expired", "ended"] as const;
export type AgreementState = (typeof agreementStates)[number];

/** Where an envelope that we sent is. `given_up`: no answer in 14 days; `refused`: the partner said no, with a reason. */
export const outboxStates = ["waiting", "delivered", "refused", "given_up", "withdrawn"] as const;
export type OutboxState = (typeof outboxStates)[number];

export const recallReasons = ["sent_by_mistake", "no_longer_right", "consent_withdrawn"] as const;
export type RecallReason = (typeof recallReasons)[number];

/** The summary of a lead as it travels: what was ticked, and nothing else. */
export const leadSummarySchema = z.strictObject({
  kind: z.literal("lead_summary"),
  title: z.string().max(500),
  records: z.int().nonnegative(),
  languages: z.record(z.string().max(8), z.int().positive()),
  firstSeen: z.string().max(40).nullable(),
  lastSeen: z.string().max(40).nullable(),
  indicators: z.array(z.string().max(80)).max(50),
  /** Class `advert_text`. */
  text: z.string().max(10_000).nullable(),
  /** Class `recruiter_contact`. */
  contacts: z.array(z.strictObject({ type: z.string().max(40), value: z.string().max(300) })).max(100),
  /** What the sender writes beside it. */
  words: z.string().max(4_000),
  synthetic: z.boolean(),
});
export type LeadSummary = Readonly<z.infer<typeof leadSummarySchema>>;

// What the API takes and gives.

export const shareLeadSchema = z.object({
  leadId: z.string().max(64),
  agreementId: z.string().max(64),
  include: z.array(z.enum(["advert_text", "recruiter_contact"])).max(2),
  tlp: z.enum(tlpLabels),
  words: z.string().trim().max(4_000),
});
export type ShareLead = Readonly<z.infer<typeof shareLeadSchema>>;

export const cardViewSchema = z.object({
  organisation: z.string(),
  address: z.string().nullable().describe("where the partner's node sends to; null: by file only"),
  text: z.string().describe("one line to copy, send or print"),
  number: z.string().describe("25 digits in groups of five, to be read aloud"),
});
export type CardView = Readonly<z.infer<typeof cardViewSchema>>;

export const agreementViewSchema = z.object({
  id: z.string(),
  partnerId: z.string(),
  partner: z.string(),
  state: z.enum(agreementStates),
  isOurs: z.boolean().describe("we proposed it"),
  terms: agreementTermsSchema,
  approvals: z.array(z.object({ organisation: z.string(), name: z.string(), at: z.string() })),
  endedAt: z.string().nullable(),
  may: z.object({ approve: z.boolean(), end: z.boolean() }),
});
export type AgreementView = Readonly<z.infer<typeof agreementViewSchema>>;

export const partnerViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string().nullable(),
  state: z.enum(partnerStates),
  addedAt: z.string(),
  number: z.string(),
  ownNumber: z.string(),
  confirmations: z.array(z.object({ name: z.string(), at: z.string(), isMine: z.boolean() })),
  waiting: z.int().nonnegative().describe("envelopes that have not arrived yet"),
  lastHeardAt: z.string().nullable(),
  trouble: z.string().nullable().describe("why the last try did not arrive: a closed word"),
  may: z.object({ confirm: z.boolean(), end: z.boolean(), propose: z.boolean() }),
});
export type PartnerView = Readonly<z.infer<typeof partnerViewSchema>>;

export const outboxViewSchema = z.object({
  id: z.string(),
  partner: z.string(),
  kind: z.string(),
  state: z.enum(outboxStates),
  createdAt: z.string(),
  attempts: z.int().nonnegative(),
  nextAttemptAt: z.string().nullable(),
  reason: z.string().nullable(),
  partnerTime: z.string().nullable().describe("what the partner's clock said when it refused for the time"),
  may: z.object({ resend: z.boolean() }),
});
export type OutboxView = Readonly<z.infer<typeof outboxViewSchema>>;

export const inboxViewSchema = z.object({
  id: z.string(),
  partner: z.string(),
  kind: z.string(),
  receivedAt: z.string(),
  reason: z.string().nullable().describe("why it was refused; null when it was taken in"),
});
export type InboxView = Readonly<z.infer<typeof inboxViewSchema>>;

export const sharedItemViewSchema = z.object({
  id: z.string(),
  partner: z.string(),
  direction: z.enum(["sent", "received"]),
  agreementId: z.string(),
  tlp: z.enum(tlpLabels).nullable(),
  classes: z.array(z.enum(dataClasses)),
  sharedAt: z.string(),
  by: z.string().nullable(),
  leadId: z.string().nullable(),
  arrivedAt: z.string().nullable(),
  recalledAt: z.string().nullable(),
  recallReason: z.enum(recallReasons).nullable(),
  recallConfirmedAt: z.string().nullable(),
  deleteAfter: z.string().nullable(),
  may: z.object({ recall: z.boolean(), read: z.boolean() }),
});
export type SharedItemView = Readonly<z.infer<typeof sharedItemViewSchema>>;
