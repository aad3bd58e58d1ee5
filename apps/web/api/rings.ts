import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { RingRow, RingView } from "@suar/domain";
import { queryOf, request } from "./request.ts";

/** One stretch of the list of rings. */
interface RingPage {
  readonly rings: readonly RingRow[];
  readonly total: number;
}

const rowsPerPage = 50;

/** The rings among the campaigns of an import, fetched in stretches of 50, highest rank first. */
export const ringsQuery = (importId: string) =>
  infiniteQueryOptions({
    queryKey: ["imports", importId, "rings"],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => {
      const query = queryOf({ offset: pageParam, limit: rowsPerPage });
      return request<RingPage>("GET", `/imports/${importId}/rings${query}`, { signal });
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((count, page) => count + page.rings.length, 0);
      return shown < last.total && last.rings.length > 0 ? shown : undefined;
    },
  });

/** One ring with its campaigns and what ties them. */
export const ringQuery = (importId: string, ring: string) =>
  queryOptions({
    queryKey: ["imports", importId, "ring", ring],
    queryFn: ({ signal }) => request<RingView>("GET", `/imports/${importId}/rings/${ring}`, { signal }),
  });
