import type { Tx } from "@suar/database";
import type { ExchangeReason } from "@suar/domain";
import type { Envelope } from "@suar/exchange";
import type { ExchangeDesk } from "../desk.ts";
import type { PartnerRecord } from "../partner-queries.ts";

/** An envelope of a paired partner, opened, and what it is applied with. */
export interface Arrival {
  readonly tx: Tx;
  readonly desk: ExchangeDesk;
  readonly partner: PartnerRecord;
  readonly envelope: Envelope;
  readonly content: unknown;
  readonly now: number;
}

/** Applies one kind of envelope; a reason says why it takes no effect. It runs once for each envelope that took effect. */
export type Apply = (arrival: Arrival) => Promise<ExchangeReason | null>;
