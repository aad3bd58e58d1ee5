import type { Screening, ScreenText } from "@suar/domain";
import { readScreening } from "@suar/text/screening";
import { authorize, may, type Actor } from "../sessions/index.ts";

/** Reads one text for somebody; nothing of it is kept or recorded. Errors: `session.forbidden`. */
export function screenText(actor: Actor, { id, text }: ScreenText): Screening {
  authorize(may(actor, "text.screen"), "text.screen");
  return readScreening(id, text);
}
