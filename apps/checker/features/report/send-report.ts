import type { CountryCode } from "@suar/domain/countries";

/** Longest text that is taken; the node's own limit, `longestReport`. UTF-16 code units. */
export const longestReport = 10_000;

/** All that leaves the phone. */
export interface Report {
  readonly text: string;
  readonly from: CountryCode | null;
  readonly to: CountryCode | null;
  readonly language: string;
}

/** What became of it. */
export type SentReport =
  | { readonly kind: "sent"; readonly receipt: string }
  | { readonly kind: "too-many" }
  | { readonly kind: "failed" };

/**
 * Sends a report to the node that the publisher of the page named: without cookies, without the address of the page, and
 * kept by no cache. Errors: none; what went wrong is told by its kind.
 */
export async function sendReport(address: string, report: Report): Promise<SentReport> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", "x-suar": "1" },
      body: JSON.stringify(report),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
    });
    if (answer.status === 429) return { kind: "too-many" };
    const receipt = answer.ok ? readReceipt(await answer.json()) : undefined;
    return receipt === undefined ? { kind: "failed" } : { kind: "sent", receipt };
  } catch {
    return { kind: "failed" };
  }
}

function readReceipt(json: unknown): string | undefined {
  if (typeof json !== "object" || json === null || !("receipt" in json)) return undefined;
  const { receipt } = json;
  return typeof receipt === "string" && /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(receipt) ? receipt : undefined;
}
