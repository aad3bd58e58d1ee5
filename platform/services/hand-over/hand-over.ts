import { appendAudit, type Database, type Tx } from "@suar/database";
import { instantOf, type GiveReason } from "@suar/domain";
import { handOverFormat, handOverVersion } from "@suar/domain/hand-over";
import { handedCases } from "../cases/index.ts";
import { handedConsents, handedConsentWithdrawals } from "../consents/index.ts";
import { handedContacts } from "../contacts/index.ts";
import { handedDesks } from "../desks/index.ts";
import { exportNotice } from "../exports/index.ts";
import { openKeys, type HandedRecords } from "../keys/index.ts";
import { handedPersons } from "../persons/index.ts";
import { handedReferrals } from "../referrals/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";

/** Everything that goes along, in the order of the file: what is pointed to before what points. */
const handed: readonly HandedRecords[] = [
  handedDesks,
  handedContacts,
  handedPersons,
  handedCases,
  handedConsents,
  handedConsentWithdrawals,
  handedReferrals,
];

/**
 * All that an organisation knows in its cases, open, as JSON Lines: a head, a record a line, and an end that counts them. Cases
 * that shut out whoever hands over, their people and contacts are neither in it nor counted. It stands in the trail with its
 * reason when it begins and, with its counts, when it is whole; each person in it is opened for the reason. No limit of the
 * day holds it back: it runs on the node's own machine only, for somebody who gave their password there.
 * Errors: `session.forbidden`; `key.locked`, `key.not_granted`.
 */
export async function* handOver(
  { transaction }: Pick<Database, "transaction">,
  actor: Actor,
  why: GiveReason,
  now = Date.now(),
): AsyncGenerator<string> {
  authorize(may(actor, "case.hand_over"), "case.hand_over");
  const { orgId, userId } = actor;
  const subject = { kind: "organisation", id: orgId };
  const event = { orgId, actor: userId, action: "cases.handed_over", subject } as const;
  const head = await transaction(async (tx) => {
    await openKeys(tx, actor);
    await appendAudit(tx, { ...event, details: { reason: why.reason, state: "begun" } });
    return readHead(tx, actor);
  });
  const by = { user_id: userId, name: actor.name };
  yield line({ record: "head", format: handOverFormat, version: handOverVersion, at: instantOf(now), by, ...head });
  const counts: Record<string, number> = {};
  for (const records of handed) {
    let after: string | undefined;
    let count = 0;
    do {
      const from: string | undefined = after;
      const page = await transaction(async (tx) =>
        records.page(tx, { actor, keys: await openKeys(tx, actor), why, now }, from),
      );
      yield page.records.map((record) => line({ record: records.kind, ...record })).join("");
      count += page.records.length;
      after = page.next;
    } while (after !== undefined);
    counts[records.kind] = count;
  }
  await transaction((tx) => appendAudit(tx, { ...event, details: { reason: why.reason, state: "whole", ...counts } }));
  yield line({ record: "end", counts });
}

const line = (record: object): string => `${JSON.stringify(record)}\n`;

/** The organisation and the names of its colleagues: records name them by id. */
async function readHead(tx: Tx, { orgId }: Actor) {
  const organisation = await tx
    .selectFrom("organisations")
    .select(["org_id", "name"])
    .where("org_id", "=", orgId)
    .executeTakeFirstOrThrow();
  const colleagues = await tx
    .selectFrom("users")
    .select(["user_id", "name"])
    .where("org_id", "=", orgId)
    .orderBy("user_id")
    .execute();
  return { organisation, colleagues, notice: exportNotice };
}
