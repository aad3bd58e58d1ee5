import { queryOptions } from "@tanstack/react-query";
import type {
  AcceptInvitation,
  ExportAllowance,
  Invite,
  MadeInvitation,
  OfferedPlace,
  People,
  Role,
  Session,
} from "@suar/domain";
import { openSession } from "./open-session.ts";
import { request } from "./request.ts";

/** The organisation's people and open invitations. Errors: ApiError `session.forbidden` for most roles. */
export const peopleQuery = queryOptions({
  queryKey: ["people"],
  queryFn: ({ signal }) => request<People>("GET", "/members", { signal }),
});

/** Makes the link of an invitation; its secret is in the answer and nowhere else. */
export const invite = (input: Invite): Promise<MadeInvitation> => request("POST", "/invitations", { body: input });

/** Makes an open invitation's link worthless. Errors: ApiError `invitation.not_found` when it is not open any more. */
export const withdrawInvitation = (id: string): Promise<void> => request("DELETE", `/invitations/${id}`);

/** Gives a person exactly these roles. Errors: ApiError `member.last_administrator`. */
export const changeRoles = (id: string, roles: readonly Role[]): Promise<void> =>
  request("POST", `/members/${id}/roles`, { body: { roles } });

/** Takes a person out of the organisation. Errors: as `changeRoles`. */
export const removeMember = (id: string): Promise<void> => request("DELETE", `/members/${id}`);

/** Brings a person back who left. */
export const restoreMember = (id: string): Promise<void> => request("POST", `/members/${id}/restore`);

/** One's own going. Errors: as `changeRoles`. */
export const leaveOrganisation = (): Promise<void> => request("POST", "/members/leave");

/** What a link offers. Errors: ApiError `invitation.used` and its kind. */
export const offeredPlaceQuery = (token: string) =>
  queryOptions({
    queryKey: ["offered-place", token],
    queryFn: ({ signal }) => request<OfferedPlace>("POST", "/invitations/read", { body: { token }, signal }),
    retry: false,
    staleTime: Infinity,
  });

/** Makes the account that a link offers, and signs in on this device. */
export const acceptInvitation = (input: AcceptInvitation): Promise<Session> =>
  openSession("/invitations/accept", input);

/** How much one may take out in 24 hours and how much of it is used. */
export const allowanceQuery = queryOptions({
  queryKey: ["allowance"],
  queryFn: ({ signal }) => request<ExportAllowance>("GET", "/exports/allowance", { signal }),
  staleTime: 0,
});
