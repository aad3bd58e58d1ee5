import type { FeeLimit } from "@suar/domain/recruitment";

/**
 * Whether a fee that an offer names is above a rule's limit.
 * Shapes: `fee` is the engine's normal form, as `placement PHP 20000`. True only where both are sums of one currency, or
 * where nothing may be taken at all; what cannot be compared is not above. Errors: none.
 */
export function exceedsLimit(fee: string | undefined, limit: FeeLimit): boolean {
  if (limit.kind === "nothing" || limit.kind === "governments_only") return true;
  const [, currency, least = ""] = /\b([A-Z]{3}) ([\d.]+)/.exec(fee ?? "") ?? [];
  if (limit.kind !== "amount" && limit.kind !== "amount_per_month") return false;
  const most = limit.kind === "amount" ? limit.amount * (1 + (limit.taxPercent ?? 0) / 100) : limit.amount;
  return currency === limit.currency && Number(least) > most;
}
