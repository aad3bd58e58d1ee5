import type { Facts } from "./facts.ts";

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
 * True when the text warns of lures and so quotes them: it says so in words, is nobody's own account, and offers nothing
 * itself: it names no messenger, or says where to report or ask. A lure that says "beware of scams" still names its
 * messenger and nobody to ask, and stays one.
 */
export const isWarning = ({ cues, entities }: Facts): boolean =>
  cues.has("warning") &&
  !cues.has("ownAccount") &&
  (cues.has("reporting") || !entities.some(({ type }) => handles.has(type)));
