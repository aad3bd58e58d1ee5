import { makeUuidV7, type Agreement, type AgreementTerms } from "@suar/domain";
import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { privateSealingKeySchema, privateSigningKeySchema, type NodeKeys } from "../keys.ts";
import { writeCard, type NodeCard } from "../node-card.ts";

/** 2026-11-21T12:00:00Z. */
export const now = Date.UTC(2026, 10, 21, 12);

export const makeId = (): string => makeUuidV7<string>(now, randomBytes(10));
export const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();

const jwk = (type: "ed25519" | "x25519"): unknown =>
  (type === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("x25519")).privateKey.export({
    format: "jwk",
  });

const makeKeys = (): NodeKeys => ({
  signing: privateSigningKeySchema.parse(jwk("ed25519")),
  sealing: privateSealingKeySchema.parse(jwk("x25519")),
});

export interface TestParty {
  readonly card: NodeCard;
  readonly text: string;
  readonly keys: NodeKeys;
}

/** An organisation with its node's keys and card. */
export async function buildParty(organisation = "Test office", address: string | null = null): Promise<TestParty> {
  const keys = makeKeys();
  return { keys, ...(await writeCard({ node: makeId(), party: makeId(), organisation, address }, keys)) };
}

export const terms: AgreementTerms = {
  template: "referral_and_alert",
  purpose: "Alerts about recruitment adverts",
  legalBasis: "memorandum",
  legalReference: "",
  sends: { proposer: ["lead_summary", "advert_text"], accepter: ["lead_summary"] },
  tlpCeiling: "TLP:AMBER",
  onwardUse: "none",
  retentionDays: 90,
  quotaPerDay: 5,
  from: "2026-11-01",
  until: "2026-12-31",
};

/** An agreement in force at `now`. */
export const buildAgreement = (a: NodeCard, b: NodeCard, over: Partial<Agreement> = {}): Agreement => ({
  id: makeId(),
  proposer: { id: a.party, name: a.organisation },
  accepter: { id: b.party, name: b.organisation },
  terms,
  approvals: [a, b].map((card) => ({ party: card.party, name: "Test Person", at: "2026-11-01T08:00:00.000Z" })),
  endedAt: null,
  ...over,
});
