import { z } from "zod";
import { keptClassIds, retentionEnds, retentionStarts } from "./retention-classes.ts";

const longestDays = 36_500;

/** What an organisation says of one class. More days than the class's maximum need a reason of at least ten characters. */
export const changeRetentionSchema = z.object({
  days: z.int().min(1).max(longestDays).nullable().describe("null: as the class has it"),
  reason: z.string().trim().max(500).default(""),
});
export type ChangeRetention = Readonly<z.infer<typeof changeRetentionSchema>>;

/** Shorter than this is no reason. Characters. */
export const shortestReason = 10;

export const retentionRowSchema = z.object({
  id: z.enum(keptClassIds),
  ends: z.enum(retentionEnds),
  from: z.enum(retentionStarts),
  days: z.int().nullable().describe("in force here; null: nothing runs out"),
  usualDays: z.int().nullable(),
  maxDays: z.int().nullable(),
  rule: z
    .object({ reason: z.string(), by: z.string(), at: z.string() })
    .nullable()
    .describe("who set the days here, and why; null: as the class has it"),
  soon: z
    .object({ count: z.int(), first: z.string() })
    .nullable()
    .describe("what goes within the next 30 days, and when the first of it does"),
  may: z.object({ change: z.boolean() }),
});
export type RetentionRow = Readonly<z.infer<typeof retentionRowSchema>>;

export const retentionSchema = z.object({
  classes: z.array(retentionRowSchema),
  unmatched: z.array(z.string()).describe("rules for classes that this program does not know: they do nothing"),
});
export type Retention = Readonly<z.infer<typeof retentionSchema>>;

/** What a change of days would do at once. */
export const retentionPreviewSchema = z.object({
  goesNow: z.int().describe("things that are older already and would go within a quarter of an hour"),
  needsReason: z.boolean(),
});
export type RetentionPreview = Readonly<z.infer<typeof retentionPreviewSchema>>;
