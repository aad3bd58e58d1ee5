import { queryOptions } from "@tanstack/react-query";
import type {
  Copy,
  CopyAnswer,
  CopyProof,
  MadeCopy,
  MakeCopy,
  OpenCopyAnswer,
  Person,
  SealedCopy,
  SendCopyAnswer,
} from "@suar/domain";
import { request } from "./request.ts";

/** Copies made for a person, and what came back from them. */
export interface PersonCopies {
  readonly copies: readonly Copy[];
  readonly answers: readonly CopyAnswer[];
  readonly may: { readonly make: boolean; readonly withdraw: boolean; readonly answer: boolean };
}

export const personCopiesQuery = (personId: string) =>
  queryOptions({
    queryKey: ["copies", "person", personId],
    queryFn: ({ signal }) => request<PersonCopies>("GET", `/persons/${personId}/copies`, { signal }),
  });

/** The person without identity: which facts there are. */
export const copiedPersonQuery = (personId: string) =>
  queryOptions({
    queryKey: ["copies", "facts", personId],
    queryFn: ({ signal }) => request<Person>("GET", `/persons/${personId}`, { signal }),
  });

/** What people sent back and nobody has dealt with yet. */
export const waitingAnswersQuery = queryOptions({
  queryKey: ["copies", "waiting"],
  queryFn: ({ signal }) => request<{ answers: readonly CopyAnswer[] }>("GET", "/copy-answers", { signal }),
});

/** Makes a copy. The answer holds secret and PIN, and is the only place where they ever stand. */
export const makeCopy = (personId: string, order: MakeCopy): Promise<MadeCopy> =>
  request("POST", `/persons/${personId}/copies`, { body: order });

/** Shuts a copy before its time. */
export const withdrawCopy = (copyId: string): Promise<Copy> => request("POST", `/copies/${copyId}/withdraw`);

/** Opens what a person sent back; it is recorded who did. */
export const readCopyAnswer = (answerId: string): Promise<OpenCopyAnswer> =>
  request("POST", `/copy-answers/${answerId}/read`);

/** Says that it is dealt with. */
export const closeCopyAnswer = (answerId: string): Promise<CopyAnswer> =>
  request("POST", `/copy-answers/${answerId}/close`);

/** The sealed copy, for a phone that shows what paper and PIN give. */
export const fetchSealedCopy = (proof: CopyProof): Promise<SealedCopy> =>
  request("POST", "/copy/open", { body: proof });

/** Sends sealed words of the person. */
export const sendCopyAnswer = (answer: SendCopyAnswer): Promise<void> =>
  request("POST", "/copy/answers", { body: answer });
