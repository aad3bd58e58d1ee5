import { queryOptions } from "@tanstack/react-query";
import type { KeyNotices, OrganisationKeyView, Session } from "@suar/domain";
import { request } from "./request.ts";

/** How the organisation's key stands. While it is being changed the page asks again. */
export const keyQuery = queryOptions({
  queryKey: ["keys", "view"],
  queryFn: ({ signal }) => request<OrganisationKeyView>("GET", "/keys", { signal }),
  refetchInterval: ({ state }) => (state.data?.change?.state === "running" ? 1000 : 20_000),
});

/** What the signed-in person has to be told about keys wherever they are. */
export const keyNoticesQuery = queryOptions({
  queryKey: ["keys", "notices"],
  queryFn: ({ signal }) => request<KeyNotices>("GET", "/keys/notices", { signal }),
  refetchInterval: 60_000,
});

/** Gives the key to a colleague. Errors: ApiError `key.locked`, `key.not_granted`, `key.no_member_key`. */
export const grantKey = (userId: string): Promise<OrganisationKeyView> =>
  request("POST", "/keys/grants", { body: { userId } });

/** Takes the key from a colleague. */
export const revokeKey = (userId: string): Promise<OrganisationKeyView> => request("DELETE", `/keys/grants/${userId}`);

/** Chooses the keepers; it replaces an earlier choice. Errors: as `grantKey`. */
export const chooseKeepers = (userIds: readonly string[]): Promise<OrganisationKeyView> =>
  request("POST", "/keys/keepers", { body: { userIds } });

/** Begins to change the key, or goes on with a change that stands still. Errors: as `grantKey`. */
export const changeKey = (): Promise<OrganisationKeyView> => request("POST", "/keys/change");

/** Says, after the code was compared by voice, that somebody may come back. Errors: ApiError `recovery.not_found`. */
export const approveRecovery = (id: string): Promise<void> => request("POST", `/recoveries/${id}/approve`);

/** Stops a request to come back. */
export const refuseRecovery = (id: string): Promise<void> => request("POST", `/recoveries/${id}/refuse`);

/** Opens the key in this session. Errors: ApiError `password.wrong`, `key.locked`. */
export const unlockSession = (password: string): Promise<Session> =>
  request("POST", "/sessions/current/unlock", { body: { password } });
