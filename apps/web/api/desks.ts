import type { DeskView } from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

/** The directory of desks that people can be passed on to. */
export const desksQuery = queryOptions({
  queryKey: ["desks"],
  queryFn: async ({ signal }) => (await request<{ desks: DeskView[] }>("GET", "/desks", { signal })).desks,
});
