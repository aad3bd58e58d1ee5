import {
  instantOf,
  makeUuidV7,
  type CampaignId,
  type DecisionId,
  type EmergencyId,
  type Evidence,
  type ExportId,
  type FactId,
  type ImportId,
  type InvitationId,
  type JobId,
  type LeadId,
  type NoteId,
  type OrgId,
  type ProgramId,
  type PasskeyId,
  type SessionId,
  type UserId,
} from "@suar/domain";
import type { Selectable } from "kysely";
import { appendAudit } from "../audit/append-audit.ts";
import { json } from "../json-text.ts";
import type { Database } from "../open-handle.ts";
import type { LeadTable } from "../schema.ts";
import { fillKeys } from "./fill-keys.ts";
import { fillPersons } from "./fill-persons.ts";
import { fillConsents } from "./fill-consents.ts";
import { fillCopies } from "./fill-copies.ts";
import { fillExchange } from "./fill-exchange.ts";
import { fillCases } from "./fill-cases.ts";
import { fillCaseImports } from "./fill-case-imports.ts";
import { fillCollections } from "./fill-collections.ts";
import { fillJudgements } from "./fill-judgements.ts";
import { fillOfferReports } from "./fill-offer-reports.ts";
import { fillReceipts } from "./fill-receipts.ts";
import { fillPreservation } from "./fill-preservation.ts";

const at = instantOf(Date.UTC(2026, 10, 21, 20, 30, 0, 123));

/** Ids that are the same in every run: the n-th thing made at one instant. */
function idOf<Id extends string>(n: number): Id {
  const bytes = new Uint8Array(10);
  new DataView(bytes.buffer).setUint32(6, n);
  return makeUuidV7<Id>(Date.parse(at), bytes);
}

/** The organisation that `fillDatabase` makes. */
export const filledOrg = idOf<OrgId>(1);
const userId = idOf<UserId>(2);

/** Fills every table with synthetic rows in several scripts: one organisation, one user, `leads` leads with two notes each. */
export const fillDatabase = (database: Database, leads = 3): Promise<void> =>
  database.transaction(async (tx) => {
    const org = { org_id: filledOrg };
    const importId = idOf<ImportId>(4);
    await tx
      .insertInto("organisations")
      .values({ ...org, name: "Synthetic hotline ភ្នំពេញ", created_at: at })
      .execute();
    await tx
      .insertInto("users")
      .values({
        ...org,
        user_id: userId,
        name: "Synthetic analyst",
        email: "analyst@example.org",
        roles: json(["analyst"]),
        password_hash: "synthetic",
        created_at: at,
      })
      .execute();
    await tx
      .insertInto("passkeys")
      .values({
        ...org,
        passkey_id: idOf<PasskeyId>(7),
        user_id: userId,
        credential_id: "synthetic",
        public_key: "synthetic",
        counter: 2 ** 32 - 1,
        name: "Synthetic phone",
        synced: true,
        created_at: at,
      })
      .execute();
    await tx
      .insertInto("totp_secrets")
      .values({ ...org, user_id: userId, sealed_secret: "synthetic", last_step: 59_900_000, created_at: at })
      .execute();
    await tx
      .insertInto("recovery_codes")
      .values({ ...org, user_id: userId, code_hash: "synthetic", created_at: at })
      .execute();
    await tx
      .insertInto("linked_sign_ins")
      .values({ ...org, user_id: userId, issuer: "https://id.example", subject: "synthetic", created_at: at })
      .execute();
    await tx
      .insertInto("sign_in_challenges")
      .values({ challenge_hash: "synthetic", purpose: "passkey_sign_in", expires_at: at })
      .execute();
    await tx
      .insertInto("sessions")
      .values({
        ...org,
        session_id: idOf<SessionId>(3),
        user_id: userId,
        token_hash: "synthetic",
        created_at: at,
        last_seen_at: at,
        expires_at: at,
      })
      .execute();
    await tx
      .insertInto("imports")
      .values({
        ...org,
        import_id: importId,
        name: "synthetic-adverts.csv",
        state: "done",
        bytes: 2 ** 40 + 1,
        mapping: json({ id: "id", text: "text", time: null, account: null }),
        records: 3,
        created_by: userId,
        created_at: at,
      })
      .execute();
    await tx
      .insertInto("jobs")
      .values({
        ...org,
        job_id: idOf<JobId>(5),
        kind: "import",
        subject_id: importId,
        state: "done",
        created_at: at,
      })
      .execute();
    for (let n = 0; n < leads; n += 1) await tx.insertInto("leads").values(leadOf(n, importId)).execute();
    for (let n = 0; n < leads; n += 1) {
      const lead_id = idOf<LeadId>(1000 + n);
      const by = { ...org, lead_id, by_user: userId, at };
      await tx
        .insertInto("notes")
        .values(
          [0, 1].map((m) => ({ ...by, note_id: idOf<NoteId>(100_000 + 2 * n + m), text: `\u201cnote\u201d\n${m}` })),
        )
        .execute();
      await tx
        .insertInto("decisions")
        .values({ ...by, decision_id: idOf<DecisionId>(500_000 + n), verdict: "useful", reason: "new_pattern" })
        .execute();
      await tx
        .insertInto("stated_facts")
        .values({
          ...by,
          fact_id: idOf<FactId>(700_000 + n),
          fact: "papers_held",
          records: json(["synthetic-0"]),
          words: text,
        })
        .execute();
      const subject = { kind: "lead", id: lead_id };
      await appendAudit(tx, { orgId: filledOrg, actor: userId, action: "lead.opened", subject, details: { n }, at });
    }
    await fillExchange(tx, { org_id: filledOrg, userId, at, idOf });
    await fillCollections(tx, { org_id: filledOrg, userId, at, idOf });
    await fillOfferReports(tx, { org_id: filledOrg, userId, at, idOf });
    if (leads > 0) await fillPreservation(tx, { org_id: filledOrg, userId, at, idOf });
    await fillCaseImports(tx, { org_id: filledOrg, userId, at, idOf });
    await fillJudgements(tx, { org_id: filledOrg, userId, at, importId, idOf });
    await tx
      .insertInto("node")
      .values({ node_id: idOf<string>(6), claimed_at: at, created_at: at })
      .execute();
    await tx
      .insertInto("invitations")
      .values({
        ...org,
        invitation_id: idOf<InvitationId>(601),
        token_hash: "synthetic",
        name: "Synthetic សុខា",
        roles: json(["case_worker"]),
        invited_by: userId,
        created_at: at,
        expires_at: at,
      })
      .execute();
    await tx
      .insertInto("exports")
      .values({ ...org, export_id: idOf<ExportId>(602), user_id: userId, kind: "record", records: 2 ** 40 + 1, at })
      .execute();
    await tx
      .insertInto("programs")
      .values({
        ...org,
        program_id: idOf<ProgramId>(604),
        name: "Synthetic نظام",
        token_hash: "synthetic",
        actions: json(["lead.read"]),
        roles: json(["analyst"]),
        made_by: userId,
        made_at: at,
        expires_at: at,
      })
      .execute();
    const emergency = { ...org, emergency_id: idOf<EmergencyId>(605) };
    await tx
      .insertInto("emergencies")
      .values({
        ...emergency,
        asked_by: userId,
        role: "case_worker",
        reason: "Synthetic ហេតុផល",
        minutes: 60,
        asked_at: at,
      })
      .execute();
    await tx
      .insertInto("emergency_acknowledgements")
      .values({ ...emergency, user_id: userId, at })
      .execute();
    await fillKeys(tx, { org_id: filledOrg, user_id: userId, at, idOf });
    await fillPersons(tx, { org_id: filledOrg, userId, at, idOf });
    await fillCases(tx, { org_id: filledOrg, userId, at, idOf });
    await fillReceipts(tx, { org_id: filledOrg, userId, at, idOf });
    await fillCopies(tx, { org_id: filledOrg, userId, at, idOf });
    await fillConsents(tx, { org_id: filledOrg, userId, at, idOf });
    await tx
      .insertInto("erasures")
      .values({ ...org, subject_kind: "lead", subject_id: idOf<LeadId>(606), at })
      .execute();
    await tx
      .insertInto("retention_rules")
      .values({
        ...org,
        class: "lead",
        days: 365,
        reason: "Synthetic ហេតុផល",
        changed_by: userId,
        changed_at: at,
      })
      .execute();
    await tx
      .insertInto("organisation_claims")
      .values({
        org_id: idOf<OrgId>(603),
        name: "Synthetic منظمة",
        token_hash: "synthetic",
        expires_at: at,
        created_at: at,
      })
      .execute();
  });

const text = 'งานดี \u{1F4B0} រៀល\t"quoted" \\ back \u2028 مرحبا';

const evidence = (n: number): Evidence => ({
  id: `synthetic-${n}`,
  text,
  language: "tha",
  time: at,
  account: null,
  synthetic: true,
  entities: [],
  indicators: [],
  disguises: [],
});

const leadOf = (n: number, importId: ImportId) => ({
  org_id: filledOrg,
  lead_id: idOf<LeadId>(1000 + n),
  import_id: importId,
  campaign: n.toString(16).padStart(12, "0") as CampaignId,
  title: text,
  search_text: text,
  state: "useful" as const,
  size: 2,
  languages: json({ tha: 2 }),
  view: json(viewOf(n, importId)),
  evidence: json([evidence(n), evidence(n + 1)]),
  evidence_total: 2,
  synthetic: true,
  opened_by: userId,
  opened_at: at,
  changed_at: at,
});

const viewOf = (n: number, importId: ImportId): Selectable<LeadTable>["view"] => ({
  importId,
  importName: "synthetic-adverts.csv",
  campaign: {
    campaign: n.toString(16).padStart(12, "0"),
    size: 2,
    languages: { tha: 2 },
    template: [{ kind: "text", text }],
    slots: [],
    identifiers: [],
    first_seen: at,
    last_seen: null,
    reasons: [{ code: "same_template", values: { share: 0.1 + 0.2 } }],
    indicators: [],
    disguises: {},
    accounts: 1,
    cohesion: 1 / 3,
    rank: 1e-7,
    medoid: `synthetic-${n}`,
    title: text,
    synthetic: true,
  },
  timeline: [{ day: "2026-11-21", records: 2 }],
  network: { nodes: [], edges: [], omitted: 0 },
});
