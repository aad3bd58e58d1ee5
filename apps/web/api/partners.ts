import type {
  AgreementTerms,
  AgreementView,
  CardView,
  InboxView,
  LeadSummary,
  OutboxView,
  PartnerView,
  RecallReason,
  SharedItemView,
  ShareLead,
} from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { proofHeader } from "./call-proof.ts";
import { readProblem } from "./read-problem.ts";
import { queryOf, request } from "./request.ts";

/** Other nodes answer when they answer: what is shown is asked for again while somebody looks. Milliseconds. */
const lookAgainMs = 5_000;

/** The organisation's own card. */
export const cardQuery = queryOptions({
  queryKey: ["exchange", "card"],
  queryFn: ({ signal }) => request<CardView>("GET", "/exchange/card", { signal }),
});

export const partnersQuery = queryOptions({
  queryKey: ["exchange", "partners"],
  queryFn: async ({ signal }) => (await request<{ partners: PartnerView[] }>("GET", "/partners", { signal })).partners,
  refetchInterval: lookAgainMs,
});

export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: ["exchange", "partner", id],
    queryFn: ({ signal }) => request<PartnerView>("GET", `/partners/${id}`, { signal }),
    refetchInterval: lookAgainMs,
  });

export const agreementsQuery = queryOptions({
  queryKey: ["exchange", "agreements"],
  queryFn: async ({ signal }) =>
    (await request<{ agreements: AgreementView[] }>("GET", "/agreements", { signal })).agreements,
  refetchInterval: lookAgainMs,
});

/** What was shared, of one lead or at all. */
export const itemsQuery = (lead?: string) =>
  queryOptions({
    queryKey: ["exchange", "items", lead ?? ""],
    queryFn: async ({ signal }) =>
      (await request<{ items: SharedItemView[] }>("GET", `/shared-items${queryOf({ lead })}`, { signal })).items,
    refetchInterval: lookAgainMs,
  });

/** The words of one shared thing; asking for them is recorded. */
export const readItem = (id: string): Promise<{ item: SharedItemView; summary: LeadSummary }> =>
  request("GET", `/shared-items/${id}`);

export const mailQuery = queryOptions({
  queryKey: ["exchange", "mail"],
  queryFn: ({ signal }) => request<{ outbox: OutboxView[]; inbox: InboxView[] }>("GET", "/exchange/mail", { signal }),
  refetchInterval: lookAgainMs,
});

export const addPartner = (card: string): Promise<PartnerView> => request("POST", "/partners", { body: { card } });
export const confirmPartner = (id: string): Promise<PartnerView> =>
  request("POST", `/partners/${id}/confirm`, { body: { compared: true } });
export const endPartner = (id: string): Promise<PartnerView> => request("POST", `/partners/${id}/end`);

export const proposeAgreement = (partnerId: string, terms: AgreementTerms): Promise<AgreementView> =>
  request("POST", "/agreements", { body: { partnerId, terms } });
export const approveAgreement = (id: string): Promise<AgreementView> => request("POST", `/agreements/${id}/approve`);
export const endAgreement = (id: string): Promise<AgreementView> => request("POST", `/agreements/${id}/end`);

export const previewShare = (input: ShareLead): Promise<{ summary: LeadSummary; reasons: string[] }> =>
  request("POST", "/shared-items/preview", { body: input });
export const shareLead = (input: ShareLead): Promise<SharedItemView> =>
  request("POST", "/shared-items", { body: input });
export const recallItem = (id: string, reason: RecallReason): Promise<SharedItemView> =>
  request("POST", `/shared-items/${id}/recall`, { body: { reason } });
export const correctItem = (id: string, words: string): Promise<SharedItemView> =>
  request("POST", `/shared-items/${id}/correct`, { body: { words } });
export const resendEnvelope = (id: string): Promise<void> => request("POST", `/exchange/mail/${id}/resend`);

/** Path of the file of envelopes for a partner. */
export const envelopesPath = (partnerId: string): string => `/api/v1/partners/${partnerId}/envelopes`;

/** What came of a partner's file. */
export interface CarriedIn {
  readonly taken: number;
  readonly refused: number;
  readonly unknown: number;
}

/** Takes in a file of envelopes as it is. Errors: ApiError. */
export async function carryIn(file: File): Promise<CarriedIn> {
  const path = "/api/v1/exchange/files";
  const headers = { "content-type": "text/plain", "x-suar": "1", ...(await proofHeader("POST", path)) };
  const response = await fetch(path, { method: "POST", headers, credentials: "same-origin", body: file });
  const text = await response.text();
  if (!response.ok) throw readProblem(response.status, text);
  return JSON.parse(text) as CarriedIn;
}
