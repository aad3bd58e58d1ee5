import { z } from "zod";
import { roles } from "./policy/roles.ts";
import { passwordSchema } from "./sessions.ts";

/** The roles of one person: at least one, each once. */
export const heldRolesSchema = z
  .array(z.enum(roles))
  .min(1)
  .max(roles.length)
  .transform((held) => roles.filter((role) => held.includes(role)));

/** How long an invitation can be accepted. Milliseconds. */
export const invitationMs = 7 * 24 * 60 * 60_000;

export const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  joinedAt: z.string(),
  lastSeenAt: z.string().nullable().describe("null: never, or before this was kept"),
  readsCases: z.boolean().describe("holds a copy of the organisation's key: the sealed fields of cases can be opened"),
  leftAt: z.string().nullable().describe("null while they are one of the organisation's people"),
  may: z.object({ changeRoles: z.boolean(), remove: z.boolean(), restore: z.boolean() }),
});
export type Member = Readonly<z.infer<typeof memberSchema>>;

export const invitationSchema = z.object({
  id: z.string(),
  name: z.string().describe("for whom, in the inviter's words"),
  roles: z.array(z.enum(roles)),
  invitedBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  may: z.object({ withdraw: z.boolean() }),
});
export type Invitation = Readonly<z.infer<typeof invitationSchema>>;

export const peopleSchema = z.object({
  members: z.array(memberSchema),
  invitations: z.array(invitationSchema).describe("open ones only"),
  mayGive: z.array(z.enum(roles)).describe("the roles that the reader may give to others"),
});
export type People = Readonly<z.infer<typeof peopleSchema>>;

export const inviteSchema = z.object({ name: z.string().trim().min(1).max(120), roles: heldRolesSchema });
export type Invite = Readonly<z.infer<typeof inviteSchema>>;

/** An invitation and the secret of its link, given out this once. */
export const madeInvitationSchema = z.object({
  invitation: invitationSchema,
  token: z.string(),
  key: z
    .enum(["included", "later", "not_needed"])
    .describe("whether the link carries the organisation's key: included, given by a colleague later, not needed"),
});
export type MadeInvitation = Readonly<z.infer<typeof madeInvitationSchema>>;

/** What the holder of a link learns before accepting. */
export const offeredPlaceSchema = z.object({
  organisation: z.string(),
  invitedBy: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  expiresAt: z.string(),
});
export type OfferedPlace = Readonly<z.infer<typeof offeredPlaceSchema>>;

const token = z.string().min(20).max(100).describe("the part of the link behind the #");
export const linkTokenSchema = z.object({ token });
export const acceptInvitationSchema = z.object({
  token,
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  password: passwordSchema,
});
export type AcceptInvitation = Readonly<z.infer<typeof acceptInvitationSchema>>;

/** How much a person may still take out of the node, and when more becomes possible. */
export const exportAllowanceSchema = z.object({
  records: z.object({
    limit: z.int().nonnegative().describe("in 24 hours"),
    used: z.int().nonnegative(),
  }),
  people: z.object({ limit: z.int().nonnegative(), used: z.int().nonnegative() }),
});
export type ExportAllowance = Readonly<z.infer<typeof exportAllowanceSchema>>;
