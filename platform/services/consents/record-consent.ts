import type { Tx } from "@suar/database";
import { SuarError, type LedgerView, type RecordConsent } from "@suar/domain";
import { findDesk } from "../desks/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRecordEntries } from "./consent-policy.ts";
import { showLedger } from "./show-ledger.ts";
import { endOf, writeEntry } from "./write-entry.ts";

/**
 * Records what a person said when asked whether one desk may be told. What they heard about its memory has to be what the
 * directory says, so that nobody agrees to a recipient that is made out to forget.
 * Errors: `person.not_found`, `desk.not_found`; `call.invalid` (`heard.forgetting`, `until`, `zone`); those of the key.
 */
export async function recordConsent(
  tx: Tx,
  actor: Actor,
  input: RecordConsent & { readonly personId: string },
  now = Date.now(),
): Promise<LedgerView> {
  authorize(mayRecordEntries(actor), "consent.record");
  const { personId, purpose, classes, heard, age } = input;
  const desk = await findDesk(tx, actor.orgId, input.deskId);
  if (heard.forgetting !== desk.forgetting) throw new SuarError("call.invalid", { field: "heard.forgetting" });
  const facts = {
    answer: input.answer,
    form: input.form,
    language: input.language,
    interpreting: input.interpreting,
    askedBy: input.askedBy,
    heardForgetting: heard.forgetting,
    ...(desk.forgetting_law === "" ? {} : { law: desk.forgetting_law }),
    treatedAs: age.treatedAs,
    ageGround: age.ground,
  };
  const until = endOf(input, now);
  const words = { words: input.words };
  await writeEntry(tx, actor, { personId, desk, basis: "consent", purpose, classes, facts, words, until }, now);
  return showLedger(tx, actor, personId, now);
}
