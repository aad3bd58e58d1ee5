import type { Lead } from "./leads.ts";
import type { PreservationContent } from "./preservation.ts";

const most = 500;

/**
 * What a lead's own copy gives for a request: its accounts, the ids of its records, its first and last day. The person
 * who signs takes out what does not belong to the platform.
 * Shapes: at most 500 of each; a day is empty where the copy has no times. Errors: none.
 */
export function proposePreservation({
  view,
  evidence,
}: Pick<Lead, "view" | "evidence">): Pick<PreservationContent, "accounts" | "posts" | "from" | "until"> {
  const accounts = new Set(
    evidence.flatMap(({ account }) => (account === null || account.trim() === "" ? [] : [account.trim()])),
  );
  const posts = new Set(evidence.flatMap(({ id }) => (id.trim() === "" ? [] : [id.trim()])));
  const { first_seen: first, last_seen: last } = view.campaign;
  return {
    accounts: [...accounts].slice(0, most),
    posts: [...posts].slice(0, most),
    from: first?.slice(0, 10) ?? "",
    until: last?.slice(0, 10) ?? "",
  };
}
