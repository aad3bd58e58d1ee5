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
 * True when the text warns of lures and so quotes them: it says so in words, offers nothing itself (no messenger to write
 * to), and is nobody's own account. A lure that says "beware of scams" still names its messenger, and stays one.
 */
export const isWarning = ({ cues, entities }: Facts): boolean =>
  cues.has("warning") && !cues.has("ownAccount") && !entities.some(({ type }) => handles.has(type));
