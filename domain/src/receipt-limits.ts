// Without schemas: a browser asks for it too.

/** All that somebody who told something may learn of what became of it. Which one is said is a worker's decision. */
export const receiptStatuses = ["in_progress", "passed_on", "closed"] as const;
export type ReceiptStatus = (typeof receiptStatuses)[number];

/** Digits of a receipt's code: as many as two phone numbers, and it looks like them. */
export const receiptDigits = 16;
/** Days after which a receipt tells nothing any more. */
export const receiptDays = 180;
