import { queryOptions } from "@tanstack/react-query";
import type { MadeReceipt, Receipt, ReceiptStatus } from "@suar/domain";
import { request } from "./request.ts";

const of = (contactId: string): string => `/contacts/${contactId}/receipt`;

/** What the receipt of a contact says, or null without one. */
export const receiptQuery = (contactId: string) =>
  queryOptions({
    queryKey: ["receipts", contactId],
    queryFn: ({ signal }) => request<{ receipt: Receipt | null }>("GET", of(contactId), { signal }),
  });

/** Gives a code; it is in this answer and nowhere else. */
export const makeReceipt = (contactId: string): Promise<MadeReceipt> => request("POST", of(contactId));

export const tellReceipt = (contactId: string, status: ReceiptStatus): Promise<Receipt> =>
  request("POST", `${of(contactId)}/status`, { body: { status } });

export const endReceipt = (contactId: string): Promise<void> => request("DELETE", of(contactId));

/** Asks with a code of 16 digits. Errors: ApiError `receipt.not_found`, `call.too_many`. */
export const askReceipt = (code: string): Promise<{ readonly status: ReceiptStatus }> =>
  request("POST", "/receipt", { body: { code } });
