import {
  disclosedClasses,
  disclosurePurposes,
  disclosureBases,
  disclosureDenials,
  waysOut,
  forgettings,
  withdrawalAnswers,
  referralStates,
  declineReasons,
  referralOutcomes,
  takeBackReasons,
  referralDenials,
  consentForms,
  deskKinds,
  vettingStates,
  reviewOutcomes,
  agreementStates,
  agreementTemplates,
  dataClasses,
  exchangeReasons,
  legalBases,
  onwardUses,
  outboxStates,
  recallReasons,
  actionIds,
  areaIds,
  auditActions,
  decisionReasons,
  disguises,
  emergencyStates,
  entityTypes,
  errorCodes,
  fieldClasses,
  importStates,
  importSteps,
  leadStates,
  palermoElements,
  programStates,
  reasonCodes,
  rejectCodes,
  ringReasonCodes,
  roles,
  slotTypes,
  strengths,
  twinFactKinds,
  verdicts,
} from "@suar/domain";
import { expect, test } from "vitest";
import english from "../messages/en.json" with { type: "json" };
import { errorPlaceholders } from "./describe.ts";

const about = (codes: readonly string[]): string[] => codes.flatMap((code) => [code, `${code}.about`]);
const titled = (codes: readonly string[]): string[] => codes.flatMap((code) => [code, `${code}.title`]);

const lists: Readonly<Record<string, readonly string[]>> = {
  disclosedClass: disclosedClasses,
  disclosurePurpose: disclosurePurposes,
  disclosureBasis: disclosureBases,
  disclosureDenial: disclosureDenials,
  wayOut: waysOut,
  forgetting: forgettings,
  withdrawalAnswer: withdrawalAnswers,
  referralState: referralStates,
  declineReason: declineReasons,
  referralOutcome: referralOutcomes,
  takeBackReason: takeBackReasons,
  referralDenial: referralDenials,
  consentForm: consentForms,
  deskKind: deskKinds,
  vettingState: vettingStates,
  reviewOutcome: reviewOutcomes,
  agreementState: agreementStates,
  agreementTemplate: agreementTemplates,
  area: areaIds,
  auditAction: auditActions,
  dataClass: dataClasses,
  decisionReason: decisionReasons,
  disguise: disguises,
  element: about(palermoElements),
  emergencyState: emergencyStates,
  entity: entityTypes,
  error: titled(errorCodes),
  exchangeReason: exchangeReasons,
  importState: importStates,
  importStep: importSteps,
  leadState: leadStates,
  legalBasis: legalBases,
  may: actionIds,
  mayRead: fieldClasses,
  onwardUse: onwardUses,
  outboxState: outboxStates,
  programState: programStates,
  reason: reasonCodes,
  recallReason: recallReasons,
  reject: rejectCodes,
  "ring.reason": ringReasonCodes,
  role: roles,
  roleAbout: roles,
  roleMay: roles,
  slot: slotTypes,
  strength: strengths,
  twinFact: twinFactKinds,
  verdict: verdicts,
};

test.each(Object.entries(lists))("%s has a message for every code of the domain, and no other", (prefix, codes) => {
  const ids = Object.keys(english).filter((id) => id.startsWith(`${prefix}.`));
  expect(ids.sort()).toEqual(codes.map((code) => `${prefix}.${code}`).sort());
});

test("an error names only details that are filled in when absent, without counting", () => {
  const known = new Set<string>(errorPlaceholders);
  for (const [id, message] of Object.entries(english)) {
    if (!id.startsWith("error.")) continue;
    for (const [, placeholder = ""] of message.matchAll(/\{([^}]*)\}/g)) expect(known, id).toContain(placeholder);
  }
});
