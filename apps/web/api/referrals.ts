import type {
  AnswerReferral,
  AnswerWithdrawal,
  DisclosureAsker,
  DisclosureCheck,
  DisclosurePurpose,
  OpenReferral,
  PrepareReferral,
  ReferralPreview,
  ReferralView,
  SendReferral,
  WaitingReferrals,
} from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { queryOf, request } from "./request.ts";

/** Other nodes answer when they answer: what is shown is asked for again while somebody looks. Milliseconds. */
const lookAgainMs = 10_000;

export type ReferralDirection = ReferralView["direction"];

type WhichReferrals = { readonly direction: ReferralDirection; readonly person?: string } | { readonly case: string };

/** What was passed on, or what came, newest first, without its words; of one person or case where it is said. */
export const referralsQuery = (which: WhichReferrals) =>
  queryOptions({
    queryKey: ["referrals", "list", which],
    queryFn: async ({ signal }) =>
      (await request<{ referrals: ReferralView[] }>("GET", `/referrals${queryOf(which)}`, { signal })).referrals,
    refetchInterval: lookAgainMs,
  });

export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ["referrals", "one", id],
    queryFn: ({ signal }) => request<ReferralView>("GET", `/referrals/${id}`, { signal }),
    refetchInterval: lookAgainMs,
  });

/** How many received ones wait for somebody here. */
export const waitingReferralsQuery = queryOptions({
  queryKey: ["referrals", "waiting"],
  queryFn: ({ signal }) => request<WaitingReferrals>("GET", "/referrals/waiting", { signal }),
  refetchInterval: 30_000,
});

interface Asked {
  readonly person: string;
  readonly desk: string;
  readonly purpose: DisclosurePurpose;
  readonly askedBy: DisclosureAsker;
}

/** What may be told to one desk for one purpose, class by class; nothing is opened by it. */
export const disclosuresQuery = ({ person, ...asked }: Asked) =>
  queryOptions({
    queryKey: ["referrals", "disclosures", person, asked],
    queryFn: ({ signal }) =>
      request<DisclosureCheck>("GET", `/persons/${person}/disclosures${queryOf(asked)}`, { signal }),
    gcTime: 0,
  });

/** Shows what would leave; opens the person, which is recorded. Errors: ApiError `key.locked`, `person.too_many_openings`. */
export const previewReferral = (input: PrepareReferral): Promise<ReferralPreview> =>
  request("POST", "/referrals/preview", { body: input });

/** Sends what was shown. Errors: ApiError `referral.not_allowed`, `partner.wrong_state`. */
export const sendReferral = (input: SendReferral): Promise<ReferralView> =>
  request("POST", "/referrals", { body: input });

/** Opens the words; that a received one was opened is recorded. Errors: ApiError `key.locked`. */
export const openReferral = (id: string): Promise<OpenReferral> => request("POST", `/referrals/${id}/open`);

/** Errors: ApiError `referral.wrong_state` when this answer cannot follow. */
export const answerReferral = (id: string, body: AnswerReferral): Promise<ReferralView> =>
  request("POST", `/referrals/${id}/answers`, { body });
export const answerWithdrawal = (id: string, withdrawal: string, body: AnswerWithdrawal): Promise<ReferralView> =>
  request("POST", `/referrals/${id}/withdrawals/${withdrawal}/answer`, { body });
export const takeBackReferral = (id: string): Promise<ReferralView> => request("POST", `/referrals/${id}/take-back`);
export const openReferralCase = (id: string): Promise<ReferralView> => request("POST", `/referrals/${id}/case`);
