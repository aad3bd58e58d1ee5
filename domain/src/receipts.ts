import { z } from "zod";
import { receiptDigits, receiptStatuses } from "./receipt-limits.ts";

export * from "./receipt-limits.ts";

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
