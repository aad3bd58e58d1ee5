import { z } from "zod";
import { passwordSchema } from "./sessions.ts";

/** What a question to a passkey or to another service is asked for; its answer is good for nothing else. */
export const signInChallengePurposes = [
  "passkey_sign_in",
  "passkey_add",
  "passkey_key",
  "oidc_sign_in",
  "oidc_link",
  "totp_set_up",
] as const;
export type SignInChallengePurpose = (typeof signInChallengePurposes)[number];

const bytes = (max: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .max(max);

/**
 * Output of a passkey's PRF extension for the node's salt: 32 bytes, base64url. It opens the member's private key, so
 * it travels in bodies only and is never kept.
 */
export const prfSecretSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** A passkey's answer at sign-in (Web Authentication, Level 3, 5.2.2), as browsers write it in JSON. */
export const passkeyAnswerSchema = z.object({
  id: bytes(1_400),
  rawId: bytes(1_400),
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).default({}),
  response: z.object({
    clientDataJSON: bytes(4_000),
    authenticatorData: bytes(4_000),
    signature: bytes(4_000),
    userHandle: bytes(100).optional(),
  }),
});
export type PasskeyAnswer = Readonly<z.infer<typeof passkeyAnswerSchema>>;

/** What a new passkey says of itself (Web Authentication, Level 3, 5.2.1). */
export const newPasskeyAnswerSchema = z.object({
  id: bytes(1_400),
  rawId: bytes(1_400),
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).default({}),
  response: z.object({
    clientDataJSON: bytes(4_000),
    attestationObject: bytes(20_000),
  }),
});
export type NewPasskeyAnswer = Readonly<z.infer<typeof newPasskeyAnswerSchema>>;

export const passkeyNameSchema = z.string().trim().min(1).max(80);
export const passkeySignInSchema = z.object({ answer: passkeyAnswerSchema, secret: prfSecretSchema.optional() });
export const addPasskeySchema = z.object({
  name: passkeyNameSchema,
  answer: newPasskeyAnswerSchema,
  secret: prfSecretSchema.optional(),
});
export const passkeyKeySchema = z.object({ answer: passkeyAnswerSchema, secret: prfSecretSchema });

/** Six digits of an authenticator app, or a recovery code; spaces and hyphens do not count. */
export const secondFactorSchema = z.object({ code: z.string().trim().min(6).max(40) });
export const confirmTotpSchema = z.object({
  setUp: z.string().min(20).max(100),
  code: z.string().trim().min(6).max(12),
});
export const confirmSessionSchema = z.object({ password: z.string().min(1).max(200) });
export const changePasswordSchema = z.object({ current: z.string().min(1).max(200), next: passwordSchema });

export const passkeySchema = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
  synced: z.boolean().describe("a password manager keeps it on the person's other devices too"),
  opensKey: z.boolean().describe("signing in with it opens the organisation's key as well"),
});
export type Passkey = Readonly<z.infer<typeof passkeySchema>>;

/** How one person signs in, for that person only. */
export const signInMethodsSchema = z.object({
  password: z.object({ isSet: z.boolean(), changedAt: z.string().nullable() }),
  passkeys: z.array(passkeySchema),
  totp: z.object({ isSet: z.boolean(), since: z.string().nullable(), recoveryCodesLeft: z.int().nonnegative() }),
  linked: z.array(
    z.object({ issuer: z.string(), name: z.string(), createdAt: z.string(), lastUsedAt: z.string().nullable() }),
  ),
  secondFactorRequired: z.boolean().describe("the organisation requires a second step"),
  mustConfirm: z.boolean().describe("the person signed in a while ago: a change asks for the password first"),
});
export type SignInMethods = Readonly<z.infer<typeof signInMethodsSchema>>;

/** What the sign-in page of a node offers, for everybody. */
export const signInOffersSchema = z.object({
  passkeys: z.object({
    works: z.boolean().describe("at the address of this call"),
    elsewhere: z.string().nullable().describe("an address of this node where passkeys work"),
  }),
  linked: z.object({ name: z.string() }).nullable().describe("the other service that signs people in"),
  serverTime: z.string(),
});
export type SignInOffers = Readonly<z.infer<typeof signInOffersSchema>>;

/** What an authenticator app is set up with. Shown once. */
export const totpSetUpSchema = z.object({
  setUp: z.string().describe("names this set-up when it is confirmed"),
  secret: z.string().describe("base32, for typing"),
  uri: z.string().describe("otpauth://, for the QR code"),
});
export type TotpSetUp = Readonly<z.infer<typeof totpSetUpSchema>>;
