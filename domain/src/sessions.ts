import { z } from "zod";

export const roles = ["administrator", "analyst", "viewer"] as const;
export type Role = (typeof roles)[number];

/** At least 12 characters, any of them (NIST SP 800-63B-4, 3.1.1: length over composition rules). */
export const passwordSchema = z.string().min(12).max(200);

export const signInSchema = z.object({ email: z.email().max(200), password: z.string().min(1).max(200) });
export const claimNodeSchema = z.object({
  token: z.string().min(20).max(100).describe("from the one-time link printed in the terminal"),
  organisation: z.string().trim().min(1).max(120),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  password: passwordSchema,
});
export type ClaimNode = Readonly<z.infer<typeof claimNodeSchema>>;

export const sessionSchema = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) }),
  organisation: z.object({ id: z.string(), name: z.string() }),
  expiresAt: z.string(),
  may: z.object({ import: z.boolean(), openLead: z.boolean(), export: z.boolean(), readAudit: z.boolean() }),
});
export type Session = Readonly<z.infer<typeof sessionSchema>>;
