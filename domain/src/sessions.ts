import { z } from "zod";
import { actionIds } from "./policy/actions.ts";
import { runningEmergencySchema } from "./emergencies.ts";
import { roles } from "./policy/roles.ts";

/** How a session was opened. Only a password and a passkey that carries a secret can open keys; the others only sign in. */
export const signInMethods = ["password", "passkey", "oidc", "recovery"] as const;
export type SignInMethod = (typeof signInMethods)[number];

/**
 * What may finish a sign-in that began with a password or another service: a code of the authenticator app, a recovery
 * code, or, where the organisation requires a second step and the person has none, setting one up.
 */
export const secondFactors = ["totp", "recovery_code", "set_up"] as const;
export type SecondFactor = (typeof secondFactors)[number];

/** At least 12 characters, any of them (NIST SP 800-63B-4, 3.1.1: length over composition rules). */
export const passwordSchema = z.string().min(12).max(200);

export const signInSchema = z.object({
  email: z.email().max(200),
  password: z.string().min(1).max(200),
  organisationId: z.string().max(64).optional().describe("which, when address and password fit accounts in several"),
});
export type SignIn = Readonly<z.infer<typeof signInSchema>>;
export const claimNodeSchema = z.object({
  token: z
    .string()
    .min(20)
    .max(100)
    .describe("from the one-time link printed in the terminal, or made by the operator"),
  organisation: z.string().trim().min(1).max(120),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  password: passwordSchema,
});
export type ClaimNode = Readonly<z.infer<typeof claimNodeSchema>>;

/**
 * Whether a session can open the organisation's cases. `locked`: entitled, but the session only signed in. `not_granted`:
 * nobody has given this person the key yet. `none`: their roles do not read identities.
 */
export const keyStates = ["open", "locked", "not_granted", "none"] as const;
export type KeyState = (typeof keyStates)[number];

export const sessionSchema = z.object({
  id: z.string().describe("every proof of the session's device names it"),
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), roles: z.array(z.enum(roles)) }),
  organisation: z.object({ id: z.string(), name: z.string() }),
  expiresAt: z.string(),
  method: z.enum(signInMethods),
  secondFactor: z
    .array(z.enum(secondFactors))
    .describe("what may finish the sign-in; empty when it is finished. Until then nothing else is allowed"),
  keys: z.enum(keyStates).describe("whether the key to the organisation's cases is open in this session"),
  emergency: runningEmergencySchema.nullable().describe("the further role that this person has just now"),
  may: z.array(z.enum(actionIds)).describe("the actions that this person may do, to their own things at least"),
});
export type Session = Readonly<z.infer<typeof sessionSchema>>;
