import type { Facts } from "./facts.ts";
import { lurePay } from "./read-facts.ts";

/** Ways to reach somebody that offices do not give in a warning. */
const handles: ReadonlySet<string> = new Set([
  "telegram",
  "whatsapp",
  "line",
  "zalo",
  "viber",
  "wechat",
  "signal",
  "handle",
]);

/**
 * True when the text warns of lures and so quotes them: it is nobody's own account, says in words that it warns or where
 * to report and ask, and offers nothing itself. A lure that says "beware of scams" still names its messenger or its pay,
 * and stays one.
 */
export function isWarning(facts: Facts): boolean {
  const { cues, entities } = facts;
  if (cues.has("ownAccount")) return false;
  const isReachable = entities.some(({ type }) => handles.has(type));
  if (cues.has("warning")) return cues.has("reporting") || !isReachable;
  return cues.has("reporting") && !isReachable && !cues.has("lureRole") && lurePay(facts) === undefined;
}
