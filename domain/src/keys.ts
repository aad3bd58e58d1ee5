import { z } from "zod";
import { passwordSchema } from "./sessions.ts";

/** Keepers of a key: two of them together can bring it back. */
export const keeperLimits = { least: 2, most: 7, needed: 2 } as const;

/** Whether a person who may read cases holds the key. `no_key`: they never signed in with a password on this node. */
export const holderStates = ["holds", "not_granted", "no_key"] as const;
export type HolderState = (typeof holderStates)[number];

const personShape = z.object({ id: z.string(), name: z.string() });

/** A change of the key that is going on. `stopped`: its process ended before it was done; anybody entitled goes on. */
export const keyChangeSchema = z.object({
  state: z.enum(["running", "stopped"]),
  startedAt: z.string(),
  moved: z.int().nonnegative(),
  total: z.int().nonnegative(),
});
export type KeyChange = Readonly<z.infer<typeof keyChangeSchema>>;

/** Somebody who lost everything asks to come back, as a keeper sees it. */
export const recoveryRequestSchema = z.object({
  id: z.string(),
  person: personShape,
  code: z.string().describe("16 digits in fours; the person reads out the same, or it is not them"),
  askedAt: z.string(),
  expiresAt: z.string(),
  approvals: z.int().nonnegative(),
  isApprovedByMe: z.boolean(),
  isOwn: z.boolean(),
});
export type RecoveryRequest = Readonly<z.infer<typeof recoveryRequestSchema>>;

/** The organisation's key, in what people need to know of it; never the key. */
export const organisationKeySchema = z.object({
  key: z.object({ version: z.int().positive(), madeAt: z.string() }).nullable(),
  holders: z.array(personShape.extend({ state: z.enum(holderStates), since: z.string().nullable() })),
  keepers: z.array(personShape),
  keepersSince: z.string().nullable(),
  candidates: z.array(personShape).describe("colleagues with a key of their own: who can be chosen as a keeper"),
  isKeeper: z.boolean(),
  recoveries: z.array(recoveryRequestSchema).describe("for keepers only"),
  change: keyChangeSchema.nullable(),
});
export type OrganisationKeyView = Readonly<z.infer<typeof organisationKeySchema>>;

/** What somebody has to be told on every page. */
export const keyNoticesSchema = z.object({
  askedForMe: z
    .array(z.object({ id: z.string(), askedAt: z.string() }))
    .describe("somebody asked to come back as me; stop it if it was not me"),
  toApprove: z.int().nonnegative().describe("requests that wait for me as a keeper"),
  isFragile: z.boolean().describe("fewer than two people can open the cases, and nobody could bring the key back"),
});
export type KeyNotices = Readonly<z.infer<typeof keyNoticesSchema>>;

export const grantKeySchema = z.object({ userId: z.string().max(64) });
export const chooseKeepersSchema = z.object({
  userIds: z.array(z.string().max(64)).min(keeperLimits.least).max(keeperLimits.most),
});
export const unlockSessionSchema = z.object({ password: z.string().min(1).max(200) });

export const askRecoverySchema = z.object({ email: z.email().max(200) });
/** What the page that asked holds on to; the secret is nowhere else. */
export const askedRecoverySchema = z.object({
  id: z.string(),
  secret: z.string(),
  code: z.string(),
  expiresAt: z.string(),
});
export type AskedRecovery = Readonly<z.infer<typeof askedRecoverySchema>>;
const secret = z.string().min(20).max(100);
export const readRecoverySchema = z.object({ secret });
export const recoveryStateSchema = z.object({ state: z.enum(["waiting", "approved"]) });
export const finishRecoverySchema = z.object({ secret, password: passwordSchema });
