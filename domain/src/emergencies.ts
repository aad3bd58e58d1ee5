import { z } from "zod";
import { emergencyRoles, longestEmergencyMinutes } from "./policy/emergency-roles.ts";

/**
 * `asked` waits for a second person; `lapsed` nobody answered in time; `withdrawn` taken back before an answer; `running`
 * the role holds; `over` it ended and is to be reviewed; `reviewed` a named person looked at what was done.
 */
export const emergencyStates = ["asked", "refused", "lapsed", "withdrawn", "running", "over", "reviewed"] as const;
export type EmergencyState = (typeof emergencyStates)[number];

const words = z.string().trim().min(10).max(1_000);
export const askEmergencySchema = z.object({
  role: z.enum(emergencyRoles),
  minutes: z.int().min(15).max(longestEmergencyMinutes),
  reason: words.describe("for the second person and for the review"),
});
export type AskEmergency = Readonly<z.infer<typeof askEmergencySchema>>;
export const reviewEmergencySchema = z.object({ words });

/** A further role for a while: who asked, who approved, what came of it. Names are of members. */
export const emergencySchema = z.object({
  id: z.string(),
  state: z.enum(emergencyStates),
  role: z.enum(emergencyRoles),
  reason: z.string(),
  minutes: z.int(),
  askedBy: z.string(),
  askedAt: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  endedBy: z.string().nullable().describe("null when its time was over"),
  reviewedBy: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  review: z.string().nullable(),
  keyLent: z.boolean().describe("the key to the cases went along; changing it afterwards is worth a thought"),
  may: z.object({
    decide: z.boolean(),
    end: z.boolean(),
    acknowledge: z.boolean().describe("the alarm is still to be confirmed by the person who asks"),
    review: z.boolean(),
  }),
});
export type Emergency = Readonly<z.infer<typeof emergencySchema>>;

/** Something that the asker did while the role held, from the audit trail. */
export const emergencyDeedSchema = z.object({
  seq: z.int(),
  at: z.string(),
  action: z.string().describe("an audit action; trails of older programs keep theirs"),
  subject: z.object({ kind: z.string(), id: z.string() }),
});
export type EmergencyDeed = Readonly<z.infer<typeof emergencyDeedSchema>>;

/** The further role that a session has just now. */
export const runningEmergencySchema = z.object({ id: z.string(), role: z.enum(emergencyRoles), endsAt: z.string() });
export type RunningEmergency = Readonly<z.infer<typeof runningEmergencySchema>>;
