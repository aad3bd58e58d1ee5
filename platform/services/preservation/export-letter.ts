import type { Database } from "@suar/database";
import { createTranslator } from "@suar/i18n";
import { takeOut } from "../export-limits/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { makeLetter } from "./letter/make-letter.ts";
import { writeLetterPage, writeLetterText } from "./letter/write-letter.ts";
import { mayPreparePreservation } from "./preservation-policy.ts";
import { findRequest } from "./preservation-queries.ts";

/** A page for a person to print, or text to paste into a platform's own form. */
export const letterFormats = ["html", "text"] as const;
export type LetterFormat = (typeof letterFormats)[number];

/**
 * The letter of a request, in its language. Accounts and posts in it count towards the person's limit of the day, and
 * taking it is recorded.
 * Errors: `session.forbidden`, `preservation.not_found`, those of `takeOut`.
 */
export async function exportLetter(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  { id, format }: { readonly id: string; readonly format: LetterFormat },
  now = Date.now(),
): Promise<string> {
  authorize(mayPreparePreservation(actor), "preservation.prepare");
  const row = await takeOut(
    transaction,
    actor,
    async (tx) => {
      const result = await findRequest(tx, actor.orgId, id);
      const records = result.content.accounts.length + result.content.posts.length;
      const subject = { kind: "preservation", id: result.request_id };
      const details = { format, language: result.language };
      return { kind: "record", records, action: "preservation.letter_taken", subject, details, result };
    },
    now,
  );
  const translator = await createTranslator(row.language);
  const letter = makeLetter(row, translator);
  return format === "html" ? writeLetterPage(letter, translator) : writeLetterText(letter);
}
