/**
 * What a contact turns out to be. `unrelated` has nothing to do with trafficking and is still a person who asked for help.
 * Source: the classes that hotlines report by (US hotline, OMB 0970-0598: crisis, tip, information, unrelated), in our words.
 */
export const contactClasses = ["crisis", "case", "tip", "information", "unrelated", "unclassified"] as const;
export type ContactClass = (typeof contactClasses)[number];

/** How a contact reached the office. */
export const contactChannels = [
  "phone",
  "message",
  "form",
  "in_person",
  "email",
  "partner",
  "offer_report",
  "other",
  "unknown",
] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** The first question of every contact: is anybody in danger now? */
export const dangerAnswers = ["now", "soon", "not_now", "unknown", "not_asked", "prefers_not_to_say"] as const;
export type DangerAnswer = (typeof dangerAnswers)[number];

/** How to reach the person again. `not_at_all` is an answer, and a good one. */
export const safeContactAnswers = [
  "this_way",
  "another_way",
  "not_at_all",
  "unknown",
  "not_asked",
  "prefers_not_to_say",
] as const;
export type SafeContactAnswer = (typeof safeContactAnswers)[number];

/** Who the person in contact is to the event. */
export const reporterRelations = [
  "self",
  "relative",
  "friend",
  "colleague",
  "official",
  "organisation",
  "stranger",
  "unknown",
  "not_asked",
  "prefers_not_to_say",
] as const;
export type ReporterRelation = (typeof reporterRelations)[number];

/** Status of a case. Source: HTCDS 2.0, case status (Active, FollowUp, Closed, ClosedReferred). */
export const caseStatuses = ["active", "follow_up", "closed", "closed_referred"] as const;
export type CaseStatus = (typeof caseStatuses)[number];
/** The status as HTCDS 2.0 writes it. */
export const htcdsStatusOf = {
  active: "Active",
  follow_up: "FollowUp",
  closed: "Closed",
  closed_referred: "ClosedReferred",
} as const satisfies Readonly<Record<CaseStatus, string>>;
export const openStatuses = ["active", "follow_up"] as const satisfies readonly CaseStatus[];
export const closedStatuses = ["closed", "closed_referred"] as const satisfies readonly CaseStatus[];

/** What the office is busy with. */
export const caseStages = ["intake", "assessment", "protection", "referral", "follow_up"] as const;
export type CaseStage = (typeof caseStages)[number];

/** How near danger is, as a worker judged it; `unknown` until somebody did. Most pressing first. */
export const dangerLevels = ["life", "high", "some", "low", "unknown"] as const;
export type DangerLevel = (typeof dangerLevels)[number];

/** Why a case ends. */
export const closeReasons = [
  "help_finished",
  "referred",
  "person_asked",
  "contact_lost",
  "not_trafficking",
  "joined_another",
  "recorded_in_error",
  "other",
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Why a closed case is taken up again. */
export const reopenReasons = [
  "person_returned",
  "new_facts",
  "referral_came_back",
  "closed_in_error",
  "other",
] as const;
export type ReopenReason = (typeof reopenReasons)[number];

/** What somebody is in a case. Several stand side by side, each decided apart; none is ever made out of another. */
export const casePersonRoles = [
  "victim",
  "witness",
  "suspect",
  "smuggled",
  "reporter",
  "relative",
  "dependent",
  "other",
] as const;
export type CasePersonRole = (typeof casePersonRoles)[number];

/** What a statement is about. Source: ICS-TIP (IOM and UNODC, 2023), its four units of description. */
export const statementUnits = ["event", "victim", "perpetrator", "reporting_entity"] as const;
export type StatementUnit = (typeof statementUnits)[number];

/** What a worker decides, apart from every computed view. */
export const decisionMatters = [
  "indications_of_trafficking",
  "presumed_victim",
  "identified_victim",
  "smuggled",
  "age_treated_as",
  "best_interests",
  "non_punishment",
  "immediate_danger",
  "other",
] as const;
export type DecisionMatter = (typeof decisionMatters)[number];
export const decisionOutcomes = ["yes", "no", "not_now", "needs_second_interview", "child", "adult"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];
/** On what standard of proof it stands. */
export const proofStandards = [
  "suspicion",
  "reasonable_grounds",
  "balance_of_probabilities",
  "beyond_reasonable_doubt",
  "not_stated",
] as const;
export type ProofStandard = (typeof proofStandards)[number];

/** What an artefact says of itself. Never the thing: no picture, no file. */
export const artefactKinds = ["document", "picture", "recording", "conversation", "advert", "device", "other"] as const;
export type ArtefactKind = (typeof artefactKinds)[number];
export const hashKinds = ["sha256", "sha1", "md5", "pdq"] as const;
export type HashKind = (typeof hashKinds)[number];

/** Which body is shut out of a case: a member of this organisation, or an organisation that cases are shared with. */
export const shutBodyKinds = ["member", "partner", "desk"] as const;
export type ShutBodyKind = (typeof shutBodyKinds)[number];
/** Why: the allegation is against them. */
export const shutReasons = ["official_alleged", "armed_group_alleged", "conflict_of_interest", "person_asked"] as const;
export type ShutReason = (typeof shutReasons)[number];

/** Everything that stands in a case's own history. */
export const caseEventKinds = [
  "opened",
  "contact_joined",
  "contact_parted",
  "case_joined",
  "case_parted",
  "person_added",
  "person_parted",
  "role_given",
  "role_ended",
  "stated",
  "corrected",
  "withdrawn",
  "conflict_kept",
  "conflict_settled",
  "decided",
  "noted",
  "task_added",
  "task_done",
  "artefact_added",
  "assigned",
  "unassigned",
  "changed",
  "closed",
  "reopened",
  "restricted",
  "unrestricted",
  "removed",
  "restored",
] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];

/** Days without a touch after which an open case raises an alert, unless the case says otherwise. */
export const usualDormantDays = 14;
