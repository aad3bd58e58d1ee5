import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Case, Contact, ContactField, ContactList, ErasePerson, Saved } from "@suar/domain";
import { queryOf, request } from "./request.ts";

export const contactLists = ["all", "unsorted", "crisis", "mine", "removed"] as const;
export type WhichContacts = (typeof contactLists)[number];

/** Contacts without what was said, newest first, in stretches; asked again every half minute: a call may come. */
export const contactsQuery = (view: WhichContacts) =>
  infiniteQueryOptions({
    queryKey: ["contacts", "list", view],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      request<ContactList>("GET", `/contacts${queryOf({ view, after: pageParam })}`, { signal }),
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 30_000,
  });

/** One contact with what was said; each opening is recorded, so it is not repeated because a window was looked at again. */
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ["contacts", "one", id],
    queryFn: ({ signal }) => request<Contact>("GET", `/contacts/${id}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

/** Begins a contact with nothing. Errors: ApiError `key.locked`, `key.not_granted`. */
export const takeContact = (): Promise<Contact> => request("POST", "/contacts", { body: { fields: [] } });

/** One save of one field, against the version that was seen. */
export const saveContactField = (
  id: string,
  field: ContactField,
  body: { readonly value: unknown; readonly base: number; readonly settles: boolean },
): Promise<Saved> => request("PUT", `/contacts/${id}/fields/${field}`, { body });

export const removeContact = (id: string): Promise<void> => request("DELETE", `/contacts/${id}`);
export const restoreContact = (id: string): Promise<void> => request("POST", `/contacts/${id}/restore`);

/** Erases a contact for good. Errors: ApiError `session.forbidden` for what a colleague took. */
export const eraseContact = (id: string, why: Pick<ErasePerson, "reason">): Promise<void> =>
  request("POST", `/contacts/${id}/erase`, { body: why });

/** Opens a case from a contact. */
export const openCaseFrom = (contactId: string): Promise<Case> =>
  request("POST", "/cases", { body: { contacts: [contactId] } });
