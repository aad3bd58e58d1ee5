import { z } from "@hono/zod-openapi";
import {
  artefactSchema,
  caseDecisionSchema,
  caseNoteSchema,
  casePersonSchema,
  caseRowSchema,
  caseSchema,
  contactListSchema,
  contactSchema,
  duplicatesSchema,
  foundCasesSchema,
  queueSchema,
  savedSchema,
  savedStatementSchema,
  shutBodySchema,
  statementVersionSchema,
  taskSchema,
  timelineSchema,
  auditHeadSchema,
  auditPageSchema,
  retentionSchema,
  agreementViewSchema,
  cardViewSchema,
  inboxViewSchema,
  leadSummarySchema,
  outboxViewSchema,
  partnerViewSchema,
  sharedItemViewSchema,
  campaignRowSchema,
  campaignViewSchema,
  collectionRowSchema,
  collectionSchema,
  columnMappingSchema,
  evidenceSchema,
  exportAllowanceSchema,
  filePreviewSchema,
  importSchema,
  intakeSchema,
  offerReceiptSchema,
  offerReportListSchema,
  offerReportRowSchema,
  offerReportSchema,
  ringRowSchema,
  ringViewSchema,
  leadRowSchema,
  leadSchema,
  madeInvitationSchema,
  offeredPlaceSchema,
  foundPersonsSchema,
  openPersonSchema,
  personRowSchema,
  personSchema,
  peopleSchema,
  organisationKeySchema,
  readingSchema,
  screeningSchema,
  sessionSchema,
} from "@suar/domain";
import { exportFormats } from "@suar/services/exports";

// The domain's shapes under the names that the API's description gives them.
export const ReadingShape = readingSchema.meta({ id: "Reading" });
export const ScreeningShape = screeningSchema.meta({ id: "Screening" });
export const OfferReceiptShape = offerReceiptSchema.meta({ id: "OfferReceipt" });
export const OfferReportShape = offerReportSchema.meta({ id: "OfferReport" });
export const OfferReportRowShape = offerReportRowSchema.meta({ id: "OfferReportRow" });
export const OfferReportListShape = offerReportListSchema.meta({ id: "OfferReportList" });
export const ImportShape = importSchema.meta({ id: "Import" });
export const CollectionShape = collectionSchema.meta({ id: "Collection" });
export const CollectionRowShape = collectionRowSchema.meta({ id: "CollectionRow" });
export const IntakeShape = intakeSchema.meta({ id: "Intake" });
export const MappingShape = columnMappingSchema.meta({ id: "ColumnMapping" });
export const PreviewShape = filePreviewSchema.meta({ id: "FilePreview" });
export const CampaignRowShape = campaignRowSchema.meta({ id: "CampaignRow" });
export const CampaignViewShape = campaignViewSchema.meta({ id: "CampaignView" });
export const RingRowShape = ringRowSchema.meta({ id: "RingRow" });
export const RingViewShape = ringViewSchema.meta({ id: "RingView" });
export const EvidenceShape = evidenceSchema.meta({ id: "Evidence" });
export const LeadShape = leadSchema.meta({ id: "Lead" });
export const LeadRowShape = leadRowSchema.meta({ id: "LeadRow" });
export const PeopleShape = peopleSchema.meta({ id: "People" });
export const MadeInvitationShape = madeInvitationSchema.meta({ id: "MadeInvitation" });
export const OfferedPlaceShape = offeredPlaceSchema.meta({ id: "OfferedPlace" });
export const ExportAllowanceShape = exportAllowanceSchema.meta({ id: "ExportAllowance" });
export const OrganisationKeyShape = organisationKeySchema.meta({ id: "OrganisationKey" });
export const ContactShape = contactSchema.meta({ id: "Contact" });
export const ContactListShape = contactListSchema.meta({ id: "ContactList" });
export const SavedShape = savedSchema.meta({ id: "Saved" });
export const CaseShape = caseSchema.meta({ id: "Case" });
export const CaseHeadShape = caseRowSchema.extend({ version: z.int().positive() }).meta({ id: "CaseHead" });
export const QueueShape = queueSchema.meta({ id: "Queue" });
export const TimelineShape = timelineSchema.meta({ id: "Timeline" });
export const FoundCasesShape = foundCasesSchema.meta({ id: "FoundCases" });
export const DuplicatesShape = duplicatesSchema.meta({ id: "Duplicates" });
export const CaseWorkersShape = caseSchema.pick({ workers: true }).meta({ id: "CaseWorkers" });
export const CasePersonsShape = z.object({ persons: z.array(casePersonSchema) }).meta({ id: "CasePersons" });
export const SavedStatementShape = savedStatementSchema.meta({ id: "SavedStatement" });
export const StatementVersionsShape = z.object({ versions: z.array(statementVersionSchema) });
export const CaseDecisionShape = caseDecisionSchema.meta({ id: "CaseDecision" });
export const TasksShape = z.object({ tasks: z.array(taskSchema) });
export const CaseNoteShape = caseNoteSchema.meta({ id: "CaseNote" });
export const ArtefactShape = artefactSchema.meta({ id: "Artefact" });
export const ShutBodiesShape = z.object({ shut: z.array(shutBodySchema) });
export const PersonShape = personSchema.meta({ id: "Person" });
export const PersonRowShape = personRowSchema.meta({ id: "PersonRow" });
export const OpenPersonShape = openPersonSchema.meta({ id: "OpenPerson" });
export const FoundPersonsShape = foundPersonsSchema.meta({ id: "FoundPersons" });
export const AuditPageShape = auditPageSchema.meta({ id: "AuditPage" });
export const AuditHeadShape = auditHeadSchema.meta({ id: "AuditHead" });
export const RetentionShape = retentionSchema.meta({ id: "Retention" });
export const SessionShape = sessionSchema.meta({ id: "Session" });

export const CardShape = cardViewSchema.meta({ id: "Card" });
export const PartnerShape = partnerViewSchema.meta({ id: "Partner" });
export const AgreementShape = agreementViewSchema.meta({ id: "Agreement" });
export const LeadSummaryShape = leadSummarySchema.meta({ id: "LeadSummary" });
export const SharedItemShape = sharedItemViewSchema.meta({ id: "SharedItem" });
export const OutboxShape = outboxViewSchema.meta({ id: "Outbox" });
export const InboxShape = inboxViewSchema.meta({ id: "Inbox" });

/** An id in an address; whether it is one of ours is the operation's question, and then the answer is "not found". */
const id = z.string().min(1).max(64);
export const idParams = z.object({ id });
export const otherParams = z.object({ id, other: id });
export const campaignParams = z.object({ id, campaign: z.string().min(1).max(64) });
export const decisionParams = z.object({ id, decision: id });

/** One page of a list: at most 200 rows, 50 unless asked. */
export const pageQuery = z.object({
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** One page of a list that goes on where the last page ended. */
export const cursorQuery = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const formatQuery = z.object({ format: z.enum(exportFormats).default("csv") });

/** Every route that opens a session asks for the key that its calls will be proved with. */
export const deviceHeader = z.object({
  "x-suar-device": z.string().max(400).optional().describe("base64url of the device's public key, a JWK of P-256"),
});

/** A question to a passkey, as browsers take it, and the salt that its secret is made with. */
export const questionShape = z.object({
  options: z.unknown().describe("options of navigator.credentials in JSON (Web Authentication, Level 3)"),
  salt: z.string().describe("base64url, for the PRF extension"),
});
/** Where the browser goes next. */
export const addressShape = z.object({ url: z.string() });
/** What another service sent the browser back with. */
export const queryShape = z.object({ query: z.string().min(1).max(4000).describe("of the address, without the ?") });

/** Words looked for; an empty box is no filter. */
export const searchField = z.string().max(500).optional();

/** The version of a lead that the person saw. */
export const versionField = z.int().positive();
