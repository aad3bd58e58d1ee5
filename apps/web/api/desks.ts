import type { DeskView, VetDesk, WriteDesk } from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

/** The directory of desks that people can be passed on to. */
export const desksQuery = queryOptions({
  queryKey: ["desks"],
  queryFn: async ({ signal }) => (await request<{ desks: DeskView[] }>("GET", "/desks", { signal })).desks,
});

/** Writes a desk into the directory. Errors: ApiError `call.invalid`, `partner.not_found`, `key.no_organisation_key`. */
export const recordDesk = (desk: WriteDesk): Promise<DeskView> => request("POST", "/desks", { body: desk });

/** Errors of the next two: ApiError `desk.changed` when somebody changed it since `version`, `desk.not_found`. */
export const changeDesk = (id: string, body: WriteDesk & { readonly version: number }): Promise<DeskView> =>
  request("PUT", `/desks/${id}`, { body });
export const vetDesk = (id: string, body: VetDesk): Promise<DeskView> => request("POST", `/desks/${id}/vet`, { body });
export const endVetting = (id: string): Promise<DeskView> => request("POST", `/desks/${id}/end-vetting`);
export const closeDesk = (id: string): Promise<DeskView> => request("POST", `/desks/${id}/close`);
