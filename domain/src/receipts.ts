import { z } from "zod";

/** All that somebody who told something may learn of what became of it. Which one is said is a worker's decision. */
export const receiptStatuses = ["in_progress", "passed_on", "closed"] as const;
export type ReceiptStatus = (typeof receiptStatuses)[number];

/** Digits of a receipt's code: as many as two phone numbers, and it looks like them. */
export const receiptDigits = 16;
/** Days after which a receipt tells nothing any more. */
export const receiptDays = 180;

/** A receipt as the office sees it; the code is shown once, when it is made. */
export const receiptSchema = z.object({
  status: z.enum(receiptStatuses),
  madeAt: z.string(),
  changedAt: z.string(),
  expiresAt: z.string(),
});
export type Receipt = Readonly<z.infer<typeof receiptSchema>>;

export const madeReceiptSchema = z.object({
  receipt: receiptSchema,
  code: z.string().describe("16 digits in groups of four; in this answer and nowhere else"),
});
export type MadeReceipt = Readonly<z.infer<typeof madeReceiptSchema>>;

export const tellReceiptSchema = z.object({ status: z.enum(receiptStatuses) });
export const askReceiptSchema = z.object({
  code: z.string().regex(new RegExp(`^\\d{${receiptDigits}}$`), "16 digits"),
});
export const toldReceiptSchema = z.object({ status: z.enum(receiptStatuses) });
