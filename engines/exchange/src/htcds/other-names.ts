import type { HtcdsCodeListId, HtcdsFieldId } from "@suar/domain/htcds";

/**
 * Fields that the standard's survey form names in another way than the standard. Its citizenship takes one value where the
 * standard takes several, its industry several where the standard takes one, and it has no outgoing referral.
 * Source: HTCDS toolkit, htcds_xlsform.
 */
export const surveyNames: Readonly<Record<string, HtcdsFieldId>> = {
  prs_First_Name: "prs_FirstName",
  prs_Second_Name: "prs_SecondName",
  vic_Methods_of_Control: "vic_MethodsOfControl",
};

/** Codes under names that mean the same: those of the standard's field definitions, and its misspelling mended. */
export const otherCodes: Readonly<Partial<Record<HtcdsCodeListId, Readonly<Record<string, string>>>>> = {
  "control-method": {
    ThreatOfLawEnforcement: "ThreatsLawEnforcement",
    PsychoactiveSubstances: "PsychoactiveSubstance",
  },
  "relationship-to-controller": { Unacquainted: "Unaquainted" },
};

/** What the definitions put before each method of control. */
export const definitionsPrefix = "MethodsOfControl";

/** Columns of a submission of KoboToolbox or ODK that tell about the submission and not about anybody. */
export const isSubmissionColumn = (name: string): boolean =>
  /^(_.*|start|end|today|deviceid|username|simserial|subscriberid|phonenumber|audit|formhub\/uuid|meta\/.*|KEY|SubmissionDate|SubmitterID|SubmitterName|Status|instanceID|instanceName|AttachmentsPresent|AttachmentsExpected|DeviceID|Edits|FormVersion|ReviewState)$/.test(
    name,
  );

/** The columns that identify a submission, best first. */
export const submissionIds = ["_uuid", "meta/instanceID", "instanceID", "KEY"] as const;
