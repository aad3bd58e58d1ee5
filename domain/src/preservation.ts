import { z } from "zod";
import { localeCodes } from "./locale-codes.ts";
import { preservationBases, preservationDays, preservationStates, preservationSteps } from "./preservation-states.ts";

const line = (max: number) => z.string().trim().min(1).max(max);
const day = z.iso.date();

/** What the letter says. All of it was in the lead or was typed by a person. */
export const preservationContentSchema = z.object({
  accounts: z.array(line(400)).max(500).describe("accounts whose data is to be kept"),
  posts: z.array(line(1000)).max(500).describe("addresses or ids of posts, channels or pages"),
  from: day.describe("first day of the time that the data is about"),
  until: day.describe("last day of it"),
  days: z.int().min(1).max(preservationDays.longest).default(preservationDays.usual),
  basis: z.enum(preservationBases),
  basisWords: z.string().trim().max(500).default("").describe("article, law or clause; needed for national law"),
  office: line(200),
  signedBy: line(200),
  replyTo: line(200),
  reference: z.string().trim().max(100).default("").describe("the office's own number"),
  date: day.describe("of the letter"),
});
export type PreservationContent = Readonly<z.infer<typeof preservationContentSchema>>;

/** A request as a person prepares it. */
export const preparePreservationSchema = z
  .object({ platform: line(120), language: z.enum(localeCodes), content: preservationContentSchema })
  .refine(({ content: { accounts, posts } }) => accounts.length + posts.length > 0, {
    message: "name an account or a post",
    path: ["content", "accounts"],
  })
  .refine(({ content: { from, until } }) => from <= until, {
    message: "the last day comes before the first",
    path: ["content", "until"],
  })
  .refine(({ content: { basis, basisWords } }) => basis !== "national_law" || basisWords !== "", {
    message: "name the law",
    path: ["content", "basisWords"],
  });
export type PreparePreservation = Readonly<z.infer<typeof preparePreservationSchema>>;

/** A step that a person marks. */
export const markPreservationSchema = z.object({
  step: z.enum(preservationSteps),
  on: day.describe("the day on which it happened"),
  words: z.string().trim().max(1000).default(""),
  days: z.int().min(1).max(preservationDays.longest).optional().describe("of an extension; 90 unless said otherwise"),
  version: z.int().positive(),
});
export type MarkPreservation = Readonly<z.infer<typeof markPreservationSchema>>;

/** The clock of a request: until when the platform was asked to keep. */
export const preservationClockSchema = z.object({
  keepUntil: day.describe("last day"),
  daysLeft: z.int().describe("whole days until then: 0 on the last, below 0 after it"),
  isDue: z.boolean().describe("14 days or less are left: extend, or bring the order"),
});
export type PreservationClock = Readonly<z.infer<typeof preservationClockSchema>>;

export const preservationSchema = z.object({
  id: z.string(),
  leadId: z.string(),
  platform: z.string(),
  language: z.enum(localeCodes),
  state: z.enum(preservationStates),
  clock: preservationClockSchema.nullable().describe("null before it was sent and after it ended"),
  content: preservationContentSchema,
  preparedBy: z.string(),
  preparedAt: z.string(),
  version: z.int().positive().describe("send it back with a change"),
  history: z.array(
    z.object({
      step: z.enum(["prepared", "changed", ...preservationSteps]),
      on: day,
      keepUntil: day.nullable(),
      words: z.string(),
      by: z.string(),
      at: z.string(),
    }),
  ),
  may: z.object({ change: z.boolean(), steps: z.array(z.enum(preservationSteps)), takeLetter: z.boolean() }),
});
export type Preservation = Readonly<z.infer<typeof preservationSchema>>;
export type PreservationEvent = Preservation["history"][number];

/** The requests of one lead, and whether the reader may prepare another. */
export const preservationListSchema = z.object({
  requests: z.array(preservationSchema),
  may: z.object({ prepare: z.boolean() }),
});
export type PreservationList = Readonly<z.infer<typeof preservationListSchema>>;
