import type { Tx } from "@suar/database";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { lockPair, tellBoth } from "./join-case.ts";
import type { TwoThings } from "./two-things.ts";

/** Says that two cases do not belong together. Errors: `case.not_found`; `call.invalid`. */
export async function partCase(tx: Tx, actor: Actor, asked: TwoThings, now = Date.now()): Promise<void> {
  authorize(mayWriteCase(actor), "case.write");
  const pair = await lockPair(tx, actor, asked);
  const [one, two] = pair;
  const { numDeletedRows } = await tx
    .deleteFrom("case_links")
    .where("org_id", "=", one.org_id)
    .where("case_id", "=", one.case_id)
    .where("other_id", "=", two.case_id)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await tellBoth(tx, actor, pair, "case_parted", now);
}
