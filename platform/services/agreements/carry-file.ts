import { appendAudit, type Database, type Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { envelopeLifeMs, maxEnvelopeLength } from "@suar/exchange";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { acknowledgementSchema, outcomeOf } from "./acknowledgement.ts";
import type { ExchangeDesk } from "./desk.ts";
import { pairedPartner } from "./partner-queries.ts";
import { freshText, giveUp, whyHeldBack } from "./post/take-due.ts";
import { queueEnvelope } from "./queue-envelope.ts";
import { receiveEnvelope, type ExchangeLog } from "./receive-envelope.ts";

/** First line of a file of envelopes; each further line is one. */
const fileMark = "suar-envelopes-1";

/** A file may hold this many envelopes and characters. */
const maxFileEnvelopes = 1000;
export const maxFileLength = 64 * 2 ** 20;

/**
 * Everything that waits for a partner, as a file to be carried there: on a stick, by courier. What is inside is signed and
 * sealed to the partner. It goes on waiting until the partner's answer comes back; answers of ours are written once.
 * Errors: `partner.not_found`, `partner.wrong_state`.
 */
export async function exportEnvelopes(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  partnerId: string,
  now = Date.now(),
): Promise<string> {
  authorize(may(actor, "envelope.carry"), "envelope.carry");
  const partner = await pairedPartner(tx, actor.orgId, partnerId);
  const rows = await tx
    .selectFrom("outbox")
    .selectAll()
    .where("org_id", "=", actor.orgId)
    .where("partner_id", "=", partner.partner_id)
    .where("state", "=", "waiting")
    .orderBy("created_at")
    .orderBy("envelope_id")
    .limit(maxFileEnvelopes)
    .forUpdate()
    .execute();
  const lines = [fileMark];
  for (const row of rows) {
    if ((await whyHeldBack(tx, row, now)) !== null) continue;
    if (now - Date.parse(row.created_at) > envelopeLifeMs) {
      await giveUp(tx, row, now);
      continue;
    }
    lines.push(await freshText(row, desk, now));
    const isAnswer = row.kind === "acknowledgement";
    await tx
      .updateTable("outbox")
      .set({ attempts: row.attempts + 1, ...(isAnswer ? { state: "delivered", finished_at: instantOf(now) } : {}) })
      .where("org_id", "=", row.org_id)
      .where("envelope_id", "=", row.envelope_id)
      .execute();
  }
  const subject = { kind: "partner", id: partner.partner_id };
  const details = { envelopes: lines.length - 1 };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "envelopes.exported", subject, details });
  return `${lines.join("\n")}\n`;
}

/** What came of a file: taken (or taken before), refused by reason, not for us. */
export interface CarriedIn {
  readonly taken: number;
  readonly refused: number;
  readonly unknown: number;
}

/**
 * Takes a file of envelopes that a partner wrote. Each is looked at as one that came by network; our answers wait in the
 * outbox for the way back.
 * Errors: `exchange.file_unreadable`; nothing of the file has taken effect then.
 */
export async function importEnvelopes(
  database: Pick<Database, "transaction">,
  actor: Actor,
  desk: ExchangeDesk,
  text: string,
  { now = Date.now(), log }: { readonly now?: number; readonly log?: ExchangeLog } = {},
): Promise<CarriedIn> {
  authorize(may(actor, "envelope.carry"), "envelope.carry");
  const [mark, ...lines] = text.trim().split(/\r?\n/);
  const isWhole = mark === fileMark && text.length <= maxFileLength && lines.length <= maxFileEnvelopes;
  if (!isWhole || lines.some((line) => line.length > maxEnvelopeLength))
    throw new SuarError("exchange.file_unreadable");
  const count = { taken: 0, refused: 0, unknown: 0 };
  for (const line of lines) {
    try {
      const { partner, kind, reason, envelope } = await receiveEnvelope(database, desk, line, {
        now,
        ...(log === undefined ? {} : { log }),
      });
      count[reason === null ? "taken" : "refused"] += 1;
      if (kind === "acknowledgement") continue;
      const content = acknowledgementSchema.parse({ envelope, outcome: outcomeOf(reason), reason });
      await database.transaction((tx) => queueEnvelope(tx, desk, partner, { kind: "acknowledgement", content }, now));
    } catch (error) {
      if (!(error instanceof SuarError && error.code === "exchange.refused")) throw error;
      count.unknown += 1;
    }
  }
  const subject = { kind: "organisation", id: actor.orgId };
  await database.transaction((tx) =>
    appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "envelopes.imported", subject, details: count }),
  );
  return count;
}
