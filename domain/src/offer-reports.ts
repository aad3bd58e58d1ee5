import { z } from "zod";
import { isCountryCode } from "./countries.ts";
import { offerReportStates } from "./offer-report-states.ts";

/** Longest advert that can be reported, UTF-16 code units: five printed pages. */
export const longestReport = 10_000;

/** How many reports one organisation takes in 24 hours: a flood must not fill a disk. */
export const reportsPerDay = 2000;

const country = z.string().refine(isCountryCode).nullable();

/**
 * An advert that somebody reports without a name, as the public checker sends it and as it lies sealed. Nothing else is
 * asked, and nothing else is kept: no address, no cookie, no browser.
 */
export const sendOfferReportSchema = z.strictObject({
  text: z
    .string()
    .max(longestReport)
    .refine((text) => text.trim() !== ""),
  from: country.describe("where the person is recruited, ISO 3166-1 alpha-2; null when they did not say"),
  to: country.describe("where the work is; null when they did not say"),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe("language of the page, as its address names it"),
});
export type SendOfferReport = Readonly<z.infer<typeof sendOfferReportSchema>>;

/** What whoever sent a report gets: a code to name it by. It tells nothing to anybody else. */
export const offerReceiptSchema = z.object({ receipt: z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) });
export type OfferReceipt = Readonly<z.infer<typeof offerReceiptSchema>>;

/** What a list shows of a report. `head` is null for a session without the organisation's key. */
export const offerReportRowSchema = z.object({
  id: z.string(),
  receipt: z.string(),
  state: z.enum(offerReportStates),
  receivedAt: z.string(),
  decidedAt: z.string().nullable(),
  by: z.string().nullable().describe("who decided last"),
  head: z
    .object({ text: z.string(), from: z.string().nullable(), to: z.string().nullable(), language: z.string() })
    .nullable()
    .describe("the first words of the text and where it points; null when the session carries no key"),
});
export type OfferReportRow = Readonly<z.infer<typeof offerReportRowSchema>>;

export const offerReportListSchema = z.object({
  reports: z.array(offerReportRowSchema),
  total: z.int().nonnegative(),
  /** Reports that nobody decided on yet, whatever is filtered. */
  waiting: z.int().nonnegative(),
  /** Whether this node takes reports for the organisation. */
  isTaken: z.boolean(),
});
export type OfferReportList = Readonly<z.infer<typeof offerReportListSchema>>;

export const offerReportSchema = offerReportRowSchema.omit({ head: true }).extend({
  text: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  language: z.string(),
  may: z.object({ decide: z.boolean(), erase: z.boolean() }),
});
/** One report, opened. */
export type OfferReport = Readonly<z.infer<typeof offerReportSchema>>;
