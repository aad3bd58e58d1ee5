import { QueryClient } from "@tanstack/react-query";
import { asApiError } from "./api-error.ts";

const retries = 2;

/** What was fetched, kept in memory only: nothing of it is written to the browser's storage. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: 10_000,
        // A refusal stays a refusal; a broken connection or a busy server is worth asking again.
        retry: (count, error) => {
          const { status } = asApiError(error);
          return count < retries && (status === 0 || status >= 500);
        },
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
