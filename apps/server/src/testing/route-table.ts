import type { Action } from "@suar/domain";

/** What a call of one route needs to get past its validators. `{id}` and the like are filled with ids of nothing. */
export interface RouteCall {
  readonly json?: unknown;
  readonly query?: string;
  readonly body?: string;
  /**
   * What the policy has to allow. `refusals.test.ts` calls the route as every role and expects `session.forbidden` from
   * exactly those that the policy denies. `signed-in` is for what belongs to whoever has the session.
   */
  readonly action: Action | "anybody" | "signed-in";
}

const mapping = { id: "id", text: "text", time: null, account: null };
const campaign = "0123456789ab";
const passkeyAnswer = {
  id: "a",
  rawId: "a",
  type: "public-key",
  response: { clientDataJSON: "e30", authenticatorData: "a", signature: "a" },
};
const newPasskeyAnswer = { ...passkeyAnswer, response: { clientDataJSON: "e30", attestationObject: "a" } };

const share = { leadId: "none", agreementId: "none", include: [], tlp: "TLP:GREEN", words: "" };
const preservation = {
  platform: "Example",
  language: "en",
  content: {
    accounts: ["synthetic-account"],
    posts: [],
    from: "2026-11-01",
    until: "2026-11-20",
    basis: "voluntary",
    office: "Synthetic office",
    signedBy: "A. Person",
    replyTo: "office@example.org",
    date: "2026-11-22",
  },
};
const terms = {
  template: "referral_and_alert",
  purpose: "Alerts",
  legalBasis: "memorandum",
  legalReference: "",
  sends: { proposer: ["lead_summary"], accepter: [] },
  tlpCeiling: "TLP:GREEN",
  onwardUse: "none",
  retentionDays: 30,
  quotaPerDay: 10,
  from: "2026-01-01",
  until: "2026-12-31",
};

const fact = { answer: { kind: "unknown" }, source: "unknown", certainty: "possible" };
/** A well-formed id of nothing. */
const nobody = "0190a000-0000-7000-8000-000000000000";
const decision = {
  matter: "immediate_danger",
  outcome: "yes",
  standard: "reasonable_grounds",
  reason: "a",
};
const why = { reason: "working_on_case" };

const desk = {
  name: "Synthetic Harbour Unit",
  kind: "legal_aid",
  country: "LK",
  languages: ["sin"],
  purposes: ["legal_aid"],
  canHoldOrRemove: false,
  forgetting: "can",
};
const ledgerEntry = { deskId: nobody, purpose: "legal_aid", classes: ["name"] };
const lasts = { until: "2099-01-01", zone: "Asia/Colombo" };
const referral = { personId: nobody, deskId: nobody, purpose: "legal_aid", askedBy: "worker", fields: [] };

/** Every route of the API. A test compares it with the API's description, so a new route cannot be forgotten here. */
export const routeTable: Readonly<Record<string, RouteCall>> = {
  "get /api/v1/node": { action: "anybody" },
  "post /api/v1/node/claim": {
    action: "anybody",
    json: { token: "x".repeat(43), organisation: "O", name: "N", email: "n@o.example", password: "long enough pw" },
  },
  "post /api/v1/sessions": { action: "anybody", json: { email: "n@o.example", password: "wrong" } },
  "get /api/v1/sessions/current": { action: "signed-in" },
  "delete /api/v1/sessions/current": { action: "signed-in" },
  "post /api/v1/screen": { action: "text.screen", json: { text: "Work abroad" } },
  "post /api/v1/read": { action: "text.screen", json: { text: "Work abroad" } },
  "get /api/v1/sign-in": { action: "anybody" },
  "post /api/v1/sessions/passkey/question": { action: "anybody" },
  "post /api/v1/sessions/passkey": { action: "anybody", json: { answer: passkeyAnswer } },
  "post /api/v1/sessions/linked/begin": { action: "anybody" },
  "post /api/v1/sessions/linked": { action: "anybody", json: { query: "state=none" } },
  "post /api/v1/sessions/current/second-factor": { action: "signed-in", json: { code: "000000" } },
  "post /api/v1/sessions/current/confirm": { action: "sign_in.change", json: { password: "wrong" } },
  "get /api/v1/account/sign-in": { action: "sign_in.change" },
  "post /api/v1/account/password": {
    action: "sign_in.change",
    json: { current: "wrong", next: "four calm words here" },
  },
  "post /api/v1/account/passkeys/question": { action: "sign_in.change" },
  "post /api/v1/account/passkeys": { action: "sign_in.change", json: { name: "Phone", answer: newPasskeyAnswer } },
  "delete /api/v1/account/passkeys/{id}": { action: "sign_in.change" },
  "post /api/v1/account/passkeys/{id}/question": { action: "sign_in.change" },
  "post /api/v1/account/passkeys/key": {
    action: "sign_in.change",
    json: { answer: passkeyAnswer, secret: "x".repeat(43) },
  },
  "post /api/v1/account/totp": { action: "sign_in.change" },
  "post /api/v1/account/totp/confirm": {
    action: "sign_in.change",
    json: { setUp: "x".repeat(43), code: "000000" },
  },
  "delete /api/v1/account/totp": { action: "sign_in.change" },
  "post /api/v1/account/recovery-codes": { action: "sign_in.change" },
  "post /api/v1/account/linked/begin": { action: "sign_in.change" },
  "post /api/v1/account/linked": { action: "sign_in.change", json: { query: "state=none" } },
  "post /api/v1/account/linked/remove": { action: "sign_in.change", json: { issuer: "https://id.example" } },
  "post /api/v1/organisation/second-factor": {
    action: "sign_in.require_second_factor",
    json: { required: false },
  },
  "get /api/v1/devices": { action: "device.read" },
  "delete /api/v1/devices": { action: "device.sign_out" },
  "delete /api/v1/devices/{id}": { action: "device.sign_out" },
  "post /api/v1/devices/{id}/name": { action: "device.rename", json: { name: "My phone" } },
  "get /api/v1/programs": { action: "program.read" },
  "post /api/v1/programs": { action: "program.make", json: { name: "Import", actions: ["import.read"], days: 30 } },
  "delete /api/v1/programs/{id}": { action: "program.withdraw" },
  "get /api/v1/emergencies": { action: "emergency.read" },
  "post /api/v1/emergencies": {
    action: "emergency.ask",
    json: { role: "case_worker", minutes: 60, reason: "Nobody else is here tonight" },
  },
  "get /api/v1/emergencies/alarms": { action: "emergency.acknowledge" },
  "get /api/v1/emergencies/{id}": { action: "emergency.read" },
  "post /api/v1/emergencies/{id}/answer": { action: "emergency.decide", json: { answer: "approved" } },
  "post /api/v1/emergencies/{id}/acknowledge": { action: "emergency.acknowledge" },
  "post /api/v1/emergencies/{id}/end": { action: "emergency.end" },
  "post /api/v1/emergencies/{id}/review": { action: "emergency.review", json: { words: "All of it was needed" } },
  "post /api/v1/offer-reports": {
    action: "anybody",
    json: { text: "Synthetic advert", from: null, to: "KH", language: "en" },
  },
  "get /api/v1/offer-reports": { action: "offer_report.read" },
  "post /api/v1/offer-reports/import": { action: "offer_report.gather" },
  "get /api/v1/offer-reports/{id}": { action: "offer_report.read" },
  "post /api/v1/offer-reports/{id}/state": { action: "offer_report.decide", json: { state: "handled" } },
  "delete /api/v1/offer-reports/{id}": { action: "offer_report.erase" },
  "get /api/v1/imports": { action: "import.read" },
  "post /api/v1/imports": { action: "import.upload", query: "?name=a.csv", body: "id,text\n1,a\n" },
  "get /api/v1/imports/{id}": { action: "import.read" },
  "delete /api/v1/imports/{id}": { action: "import.remove" },
  "get /api/v1/imports/{id}/preview": { action: "import.read" },
  "post /api/v1/imports/{id}/start": { action: "import.start", json: { mapping } },
  "post /api/v1/imports/{id}/stop": { action: "import.stop" },
  "post /api/v1/imports/{id}/restore": { action: "import.remove" },
  "get /api/v1/imports/{id}/events": { action: "import.read" },
  "get /api/v1/imports/{id}/rejects": { action: "import.export_rejects" },
  "get /api/v1/imports/{id}/campaigns": { action: "lead.read" },
  "get /api/v1/imports/{id}/export": { action: "lead.export" },
  "get /api/v1/imports/{id}/campaigns/{campaign}": { action: "lead.read" },
  "get /api/v1/imports/{id}/account-groups": { action: "lead.read" },
  "get /api/v1/imports/{id}/account-groups/{group}": { action: "lead.read" },
  "get /api/v1/imports/{id}/judgements": { action: "lead.read" },
  "post /api/v1/imports/{id}/judgements": {
    action: "campaign.judge",
    json: { kind: "merge", campaigns: [campaign, "ba9876543210"], words: "One template" },
  },
  "post /api/v1/judgements/{id}/take-back": { action: "campaign.take_back" },
  "get /api/v1/judgements/export": { action: "lead.export" },
  "get /api/v1/imports/{id}/rings": { action: "lead.read" },
  "get /api/v1/imports/{id}/rings/{ring}": { action: "lead.read" },
  "get /api/v1/imports/{id}/campaigns/{campaign}/records": { action: "lead.read" },
  "get /api/v1/imports/{id}/campaigns/{campaign}/export": { action: "lead.export" },
  "get /api/v1/collections": { action: "collection.read" },
  "post /api/v1/collections": {
    action: "collection.create",
    json: {
      name: "Board",
      kind: "job_adverts",
      holds: "Job adverts",
      purpose: "Find recruitment into scam centres",
      access: "Given daily by the board under its letter",
    },
  },
  "get /api/v1/collections/{id}": { action: "collection.read" },
  "post /api/v1/collections/{id}/rebuild": { action: "import.start" },
  "get /api/v1/collections/{id}/intake": { action: "collection.read" },
  "post /api/v1/collections/{id}/days": {
    action: "import.upload",
    query: "?name=a.csv&day=2026-11-01",
    body: "id,text\n1,a\n",
  },
  "get /api/v1/leads": { action: "lead.read" },
  "post /api/v1/leads": { action: "lead.open", json: { importId: "none", campaign } },
  "get /api/v1/leads/export": { action: "lead.export" },
  "get /api/v1/leads/{id}": { action: "lead.read" },
  "delete /api/v1/leads/{id}": { action: "lead.remove" },
  "post /api/v1/leads/{id}/restore": { action: "lead.remove" },
  "post /api/v1/leads/{id}/notes": { action: "lead.note", json: { text: "a", version: 1 } },
  "post /api/v1/leads/{id}/decisions": {
    action: "lead.decide",
    json: { verdict: "useful", reason: "new_pattern", words: "", version: 1 },
  },
  "post /api/v1/leads/{id}/decisions/{decision}/withdraw": { action: "lead.withdraw_decision", json: { version: 1 } },
  "get /api/v1/leads/{id}/file": { action: "lead.export" },
  "get /api/v1/leads/{id}/export": { action: "lead.export" },
  "get /api/v1/leads/{id}/preservation": { action: "preservation.read" },
  "post /api/v1/leads/{id}/preservation": { action: "preservation.prepare", json: preservation },
  "post /api/v1/preservation/{id}/draft": { action: "preservation.prepare", json: { ...preservation, version: 1 } },
  "post /api/v1/preservation/{id}/steps": {
    action: "preservation.mark",
    json: { step: "sent", on: "2026-11-22", version: 1 },
  },
  "get /api/v1/preservation/{id}/letter": { action: "preservation.prepare" },
  "get /api/v1/persons/{id}/copies": { action: "copy.read" },
  "post /api/v1/persons/{id}/copies": { action: "copy.make", json: { fields: [], language: "km", days: 30 } },
  "post /api/v1/copies/{id}/withdraw": { action: "copy.withdraw" },
  "get /api/v1/copy-answers": { action: "copy.read" },
  "post /api/v1/copy-answers/{id}/read": { action: "copy.answer" },
  "post /api/v1/copy-answers/{id}/close": { action: "copy.answer" },
  "get /api/v1/contacts/{id}/receipt": { action: "receipt.read" },
  "post /api/v1/contacts/{id}/receipt": { action: "receipt.give" },
  "post /api/v1/contacts/{id}/receipt/status": { action: "receipt.give", json: { status: "closed" } },
  "delete /api/v1/contacts/{id}/receipt": { action: "receipt.give" },
  "post /api/v1/receipt": { action: "anybody", json: { code: "0000000000000000" } },
  "post /api/v1/leave": { action: "anybody" },
  "post /api/v1/copy/open": { action: "anybody", json: { lookup: "x".repeat(22), proof: "y".repeat(43) } },
  "post /api/v1/copy/answers": {
    action: "anybody",
    json: { lookup: "x".repeat(22), proof: "y".repeat(43), kind: "wrong", sealed: "AAAA" },
  },
  "post /api/v1/node/claim/read": { action: "anybody", json: { token: "x".repeat(43) } },
  "get /api/v1/members": { action: "member.read" },
  "post /api/v1/members/leave": { action: "member.leave" },
  "post /api/v1/members/{id}/roles": { action: "member.change_roles", json: { roles: ["viewer"] } },
  "delete /api/v1/members/{id}": { action: "member.remove" },
  "post /api/v1/members/{id}/restore": { action: "member.restore" },
  "post /api/v1/invitations": { action: "invitation.make", json: { name: "N", roles: ["viewer"] } },
  "post /api/v1/invitations/read": { action: "anybody", json: { token: "x".repeat(43) } },
  "post /api/v1/invitations/accept": {
    action: "anybody",
    json: { token: "x".repeat(43), name: "N", email: "n@o.example", password: "long enough pw" },
  },
  "delete /api/v1/invitations/{id}": { action: "invitation.withdraw" },
  "post /api/v1/organisation/name": { action: "organisation.rename", json: { name: "N" } },
  "post /api/v1/sessions/current/unlock": { action: "signed-in", json: { password: "wrong" } },
  "get /api/v1/keys": { action: "key.read" },
  "get /api/v1/keys/notices": { action: "signed-in" },
  "post /api/v1/keys/grants": { action: "key.grant", json: { userId: "none" } },
  "delete /api/v1/keys/grants/{id}": { action: "key.revoke" },
  "post /api/v1/keys/keepers": { action: "key.choose_keepers", json: { userIds: ["none", "nobody"] } },
  "post /api/v1/keys/change": { action: "key.rotate" },
  "post /api/v1/recoveries": { action: "anybody", json: { email: "n@o.example" } },
  "post /api/v1/recoveries/{id}/state": { action: "anybody", json: { secret: "x".repeat(43) } },
  "post /api/v1/recoveries/{id}/finish": {
    action: "anybody",
    json: { secret: "x".repeat(43), password: "long enough pw" },
  },
  "post /api/v1/recoveries/{id}/approve": { action: "recovery.approve" },
  "post /api/v1/recoveries/{id}/refuse": { action: "recovery.refuse" },
  "get /api/v1/exports/allowance": { action: "export.read_allowance" },
  "post /api/v1/exchange/envelopes": { action: "anybody", body: "none" },
  "get /api/v1/exchange/card": { action: "partner.read" },
  "get /api/v1/exchange/mail": { action: "partner.read" },
  "post /api/v1/exchange/mail/{id}/resend": { action: "shared_item.send" },
  "post /api/v1/exchange/files": { action: "envelope.carry", body: "none" },
  "get /api/v1/audit": { action: "audit.read" },
  "get /api/v1/audit/export": { action: "audit.export" },
  "post /api/v1/audit/head": { action: "audit.verify" },
  "get /api/v1/audit/verification": { action: "audit.verify" },
  "get /api/v1/erase-drill": { action: "retention.read" },
  "post /api/v1/erase-drill": { action: "erase_drill.run" },
  "get /api/v1/retention": { action: "retention.read" },
  "post /api/v1/retention": { action: "retention.change", json: { class: "lead", days: 700, reason: "" } },
  "post /api/v1/retention/preview": { action: "retention.change", json: { class: "lead", days: 700 } },
  "get /api/v1/partners": { action: "partner.read" },
  "post /api/v1/partners": { action: "partner.add", json: { card: "none" } },
  "get /api/v1/partners/{id}": { action: "partner.read" },
  "post /api/v1/partners/{id}/confirm": { action: "partner.confirm", json: { compared: true } },
  "post /api/v1/partners/{id}/end": { action: "partner.end" },
  "get /api/v1/partners/{id}/envelopes": { action: "envelope.carry" },
  "get /api/v1/agreements": { action: "partner.read" },
  "post /api/v1/agreements": { action: "agreement.propose", json: { partnerId: "none", terms } },
  "get /api/v1/agreements/{id}": { action: "partner.read" },
  "post /api/v1/agreements/{id}/approve": { action: "agreement.approve" },
  "post /api/v1/agreements/{id}/end": { action: "agreement.end" },
  "get /api/v1/shared-items": { action: "shared_item.read" },
  "post /api/v1/shared-items": { action: "shared_item.send", json: share },
  "post /api/v1/shared-items/preview": { action: "shared_item.send", json: share },
  "get /api/v1/shared-items/{id}": { action: "shared_item.read" },
  "post /api/v1/shared-items/{id}/recall": { action: "shared_item.recall", json: { reason: "sent_by_mistake" } },
  "post /api/v1/shared-items/{id}/correct": { action: "shared_item.send", json: { words: "a" } },
  "get /api/v1/contacts": { action: "contact.list" },
  "post /api/v1/contacts": { action: "contact.take", json: { fields: [] } },
  "get /api/v1/contacts/{id}": { action: "contact.read" },
  "put /api/v1/contacts/{id}/fields/{field}": { action: "contact.write", json: { value: "x", base: 0 } },
  "delete /api/v1/contacts/{id}": { action: "contact.write" },
  "post /api/v1/contacts/{id}/restore": { action: "contact.write" },
  "post /api/v1/contacts/{id}/erase": { action: "contact.erase", json: { reason: "person_asks" } },
  "get /api/v1/cases": { action: "case.list" },
  "post /api/v1/cases": { action: "case.open", json: { contacts: [] } },
  "post /api/v1/cases/search": { action: "case.search", json: { text: "nobody" } },
  "post /api/v1/cases/duplicates": { action: "case.search", json: { by: "name", text: "nobody" } },
  "get /api/v1/cases/{id}": { action: "case.read" },
  "patch /api/v1/cases/{id}": { action: "case.write", json: { version: 1 } },
  "get /api/v1/cases/{id}/timeline": { action: "case.read" },
  "put /api/v1/cases/{id}/workers": { action: "case.assign", json: { version: 1, owner: null, workers: [] } },
  "post /api/v1/cases/{id}/close": {
    action: "case.close",
    json: { version: 1, status: "closed", reason: "other" },
  },
  "post /api/v1/cases/{id}/reopen": { action: "case.close", json: { version: 1, reason: "other" } },
  "delete /api/v1/cases/{id}": { action: "case.remove" },
  "post /api/v1/cases/{id}/restore": { action: "case.remove" },
  "post /api/v1/cases/{id}/erase": { action: "case.erase", json: { reason: "person_asks" } },
  "put /api/v1/cases/{id}/contacts/{other}": { action: "case.write" },
  "delete /api/v1/cases/{id}/contacts/{other}": { action: "case.write" },
  "put /api/v1/cases/{id}/joined/{other}": { action: "case.write" },
  "delete /api/v1/cases/{id}/joined/{other}": { action: "case.write" },
  "post /api/v1/cases/{id}/persons": { action: "case.write", json: { person: nobody } },
  "delete /api/v1/cases/{id}/persons/{other}": { action: "case.write" },
  "post /api/v1/cases/{id}/persons/{other}/roles": {
    action: "case.write",
    json: { role: "witness", source: "person", certainty: "known" },
  },
  "delete /api/v1/cases/{id}/roles/{other}": { action: "case.write" },
  "put /api/v1/cases/{id}/statements/{other}": {
    action: "case.write",
    json: { ...fact, unit: "event", field: "act", base: 0 },
  },
  "get /api/v1/cases/{id}/statements/{other}": { action: "case.read" },
  "post /api/v1/cases/{id}/statements/{other}/withdraw": {
    action: "case.write",
    json: { base: 1, reason: "person_asks" },
  },
  "post /api/v1/cases/{id}/decisions": {
    action: "case.decide",
    json: decision,
  },
  "post /api/v1/cases/{id}/tasks": { action: "case.write", json: { words: "a" } },
  "post /api/v1/cases/{id}/tasks/{other}/done": { action: "case.write" },
  "post /api/v1/cases/{id}/notes": { action: "case.write", json: { words: "a" } },
  "post /api/v1/cases/{id}/artefacts": {
    action: "case.write",
    json: { kind: "advert", reference: "a", source: "person", certainty: "known" },
  },
  "post /api/v1/cases/{id}/shut": {
    action: "case.shut_out",
    json: { kind: "member", body: nobody, reason: "official_alleged" },
  },
  "delete /api/v1/cases/{id}/shut/{other}": { action: "case.shut_out" },
  "get /api/v1/persons": { action: "person.list" },
  "post /api/v1/persons": { action: "person.record", json: { fields: [] } },
  "post /api/v1/persons/search": { action: "person.search", json: { by: "name", text: "Nobody", ...why } },
  "get /api/v1/persons/{id}": { action: "person.list" },
  "post /api/v1/persons/{id}/open": { action: "person.open", json: why },
  "post /api/v1/persons/{id}/fields": {
    action: "person.correct",
    json: { field: { kind: "name", ...fact }, version: 1 },
  },
  "post /api/v1/persons/{id}/fields/{field}/corrections": {
    action: "person.correct",
    json: { change: fact, version: 1 },
  },
  "post /api/v1/persons/{id}/faces": {
    action: "person.correct",
    query: "?version=1&source=person&certainty=known",
    body: "x",
  },
  "get /api/v1/persons/{id}/fields/{field}/picture": { action: "person.open", query: "?opening=none" },
  "post /api/v1/persons/{id}/take-over": { action: "person.take_over", json: { version: 1 } },
  "delete /api/v1/persons/{id}": { action: "person.remove" },
  "post /api/v1/persons/{id}/restore": { action: "person.remove" },
  "post /api/v1/persons/{id}/erase": { action: "person.erase", json: { reason: "person_asks" } },
  "get /api/v1/desks": { action: "desk.read" },
  "post /api/v1/desks": { action: "desk.write", json: desk },
  "get /api/v1/desks/{id}": { action: "desk.read" },
  "put /api/v1/desks/{id}": { action: "desk.write", json: { ...desk, version: 1 } },
  "post /api/v1/desks/{id}/vet": {
    action: "desk.vet",
    json: { ways: ["visited"], nextCheck: "2027-01-01", version: 1 },
  },
  "post /api/v1/desks/{id}/end-vetting": { action: "desk.write" },
  "post /api/v1/desks/{id}/close": { action: "desk.write" },
  "get /api/v1/persons/{id}/ledger": { action: "consent.read" },
  "get /api/v1/persons/{id}/disclosures": {
    action: "referral.read",
    query: `?desk=${nobody}&purpose=legal_aid`,
  },
  "post /api/v1/persons/{id}/ledger/consent": {
    action: "consent.record",
    json: {
      ...ledgerEntry,
      ...lasts,
      answer: "yes",
      form: "spoken",
      language: "sin",
      interpreting: "none_needed",
      askedBy: "worker",
      heard: { helpDoesNotDepend: true, forgetting: "can" },
      age: { treatedAs: "adult", ground: "person_says" },
    },
  },
  "post /api/v1/persons/{id}/ledger/danger": {
    action: "consent.record",
    json: { deskId: nobody, classes: ["name"], words: "Synthetic" },
  },
  "post /api/v1/persons/{id}/ledger/child": {
    action: "consent.record",
    json: {
      ...ledgerEntry,
      ...lasts,
      bestInterests: "Synthetic",
      view: "wants_it",
      reportingLaw: "Synthetic Act",
      guardian: "none",
      age: { treatedAs: "child", ground: "person_says" },
    },
  },
  "post /api/v1/persons/{id}/ledger/order": {
    action: "consent.record",
    json: {
      ...ledgerEntry,
      ...lasts,
      law: "Synthetic Act",
      documentReference: "No. 1",
      documentHash: "a".repeat(64),
      demanded: ["name"],
      contest: "not_contested",
      told: { kind: "told", on: "2026-11-22" },
    },
  },
  "post /api/v1/persons/{id}/ledger/tip": {
    action: "consent.record",
    json: { ...ledgerEntry, ...lasts, classes: ["place"], caller: null, askedForHelp: null },
  },
  "post /api/v1/persons/{id}/ledger/withdrawals": { action: "consent.withdraw", json: { form: "spoken" } },
  "post /api/v1/ledger-entries/{id}/end": { action: "consent.withdraw" },
  "post /api/v1/ledger-entries/{id}/review": {
    action: "consent.review",
    json: { outcome: "upheld", words: "Synthetic" },
  },
  "get /api/v1/ledger-reviews": { action: "consent.review" },
  "get /api/v1/referrals": { action: "referral.read" },
  "post /api/v1/referrals": { action: "referral.send", json: { ...referral, digest: "a".repeat(64) } },
  "post /api/v1/referrals/preview": { action: "referral.send", json: referral },
  "get /api/v1/referrals/waiting": { action: "referral.read" },
  "get /api/v1/referrals/{id}": { action: "referral.read" },
  "post /api/v1/referrals/{id}/open": { action: "referral.open" },
  "post /api/v1/referrals/{id}/answers": { action: "referral.answer", json: { answer: "accepted" } },
  "post /api/v1/referrals/{id}/case": { action: "referral.answer" },
  "post /api/v1/referrals/{id}/take-back": { action: "referral.take_back" },
  "post /api/v1/referrals/{id}/withdrawals/{other}/answer": {
    action: "referral.answer",
    json: { answer: "withdrawn" },
  },
};

/** Method and address of a route, with ids filled in. */
export function callOf(
  route: string,
  ids: { readonly importId?: string; readonly leadId?: string; readonly campaign?: string } = {},
): { readonly method: string; readonly path: string } {
  const [method = "get", pattern = ""] = route.split(" ");
  const nothing = "0190a000-0000-7000-8000-000000000000";
  const id = pattern.includes("/imports/") ? ids.importId : ids.leadId;
  const path = pattern
    .replace("{id}", id ?? nothing)
    .replace("{campaign}", ids.campaign ?? campaign)
    .replace("{decision}", nothing)
    .replace("{field}", pattern.includes("/contacts/") ? "narrative" : nothing)
    .replace("{other}", nothing);
  return { method: method.toUpperCase(), path: path + (routeTable[route]?.query ?? "") };
}
