import type { MakeProgram, Program } from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

/** The programs that may ask the node, and those that no longer may. */
export const programsQuery = queryOptions({
  queryKey: ["programs"],
  queryFn: async ({ signal }) => (await request<{ programs: Program[] }>("GET", "/programs", { signal })).programs,
});

/** Lets a program in. The token comes this once. */
export const makeProgram = (input: MakeProgram): Promise<{ readonly id: string; readonly token: string }> =>
  request("POST", "/programs", { body: input });

/** Shuts a program out for good. */
export const withdrawProgram = (id: string): Promise<void> => request("DELETE", `/programs/${id}`);
