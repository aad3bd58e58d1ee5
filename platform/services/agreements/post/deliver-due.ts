import type { Database } from "@suar/database";
import { instantOf, SuarError, type ExchangeReason } from "@suar/domain";
import { openContent, openEnvelope, retryDelayMs } from "@suar/exchange";
import { randomInt } from "node:crypto";
import { acknowledgementSchema } from "../acknowledgement.ts";
import type { ExchangeDesk } from "../desk.ts";
import { cardOf, isHere, isReached } from "../partner-queries.ts";
import { receiveEnvelope } from "../receive-envelope.ts";
import { recordAnswer, type PartnerAnswer } from "../record-answer.ts";
import { postEnvelope, type PostAnswer } from "./post-envelope.ts";
import { takeDue, type DueEnvelope } from "./take-due.ts";

/** How envelopes get to a partner's address; tests put their own faults here. */
export type Carrier = (origin: string, envelope: string) => Promise<PostAnswer>;

/** What a delivery needs beside the database; defaults are the real ones. */
export interface DeliveryOptions {
  readonly now?: () => number;
  readonly carrier?: Carrier;
  /** Spreads retries; 0 .. 1. */
  readonly random?: () => number;
}

/**
 * Makes one try for every envelope that is due, one after the other, and gives how many were tried. The try itself runs
 * outside a transaction; killed in the middle, it is made again, and the partner takes the copy as the same envelope.
 */
export async function deliverDue(
  { transaction }: Pick<Database, "transaction">,
  desk: ExchangeDesk,
  { now = Date.now, carrier, random = () => randomInt(0, 2 ** 32) / 2 ** 32 }: DeliveryOptions = {},
  signal?: AbortSignal,
): Promise<number> {
  const carry: Carrier = carrier ?? ((origin, envelope) => postEnvelope(origin, envelope, desk.rules));
  let tried = 0;
  for (;;) {
    if (signal?.aborted === true) break;
    const due = await transaction((tx) => takeDue(tx, desk, now()));
    if (due === undefined) break;
    if (due === "settled") continue;
    tried += 1;
    const answer = isHere(due.partner, desk)
      ? await handOver({ transaction }, desk, due.row.envelope, now())
      : await carry(due.partner.address ?? "", due.row.envelope);
    const said = answer.ok ? await believe(desk, due, answer.text, now()) : answer.reason;
    await transaction(async (tx) => {
      if (typeof said !== "string") {
        await recordAnswer(tx, due.partner, due.row.envelope_id, said, now(), random);
        return;
      }
      await tx
        .updateTable("outbox")
        .set({ reason: said, next_attempt_at: instantOf(now() + retryDelayMs(due.row.attempts, random())) })
        .where("org_id", "=", due.row.org_id)
        .where("envelope_id", "=", due.row.envelope_id)
        .where("state", "=", "waiting")
        .execute();
    });
  }
  return tried;
}

/** To another organisation of this node: the same signed envelope, without a wire. */
async function handOver(
  database: Pick<Database, "transaction">,
  desk: ExchangeDesk,
  envelope: string,
  now: number,
): Promise<PostAnswer> {
  try {
    const { acknowledgement } = await receiveEnvelope(database, desk, envelope, { now });
    return { ok: true, text: acknowledgement };
  } catch (error) {
    if (error instanceof SuarError && error.code === "exchange.refused")
      return { ok: false, reason: "not_known_there" };
    throw error;
  }
}

/** The partner's word, if it is the partner's: about this envelope, signed by its key. A wrong clock there is no lie. */
async function believe(
  desk: ExchangeDesk,
  { row, partner }: DueEnvelope,
  text: string,
  now: number,
): Promise<PartnerAnswer | ExchangeReason> {
  const { signing } = cardOf(partner);
  const { envelope } = await openEnvelope(text, {
    now,
    isAudience: (party) => party === partner.org_id,
    keyOf: (issuer) => (issuer === partner.party_id ? signing : undefined),
  });
  if (envelope === undefined || envelope.kind !== "acknowledgement") return "odd_answer";
  const { data } = acknowledgementSchema.safeParse(await openContent(envelope, desk.keys.sealing));
  if (data === undefined || data.envelope !== row.envelope_id) return "odd_answer";
  return { ...data, partnerTime: envelope.issued, isReached: isReached(partner, desk) };
}
