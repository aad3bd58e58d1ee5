import type { CompiledQuery } from "kysely";
import type { Tx } from "../schema.ts";
import { together } from "../together.ts";
import { transactionScope } from "../transaction-scope.ts";
import { appendAuditEntries, type AuditEvent } from "./append-audit.ts";

/** Something that was read or searched for, for the record. */
export interface Reading {
  readonly event: AuditEvent;
  /** A write that gives a row where the reading is to be recorded, and none where it was just now; without it, always. */
  readonly unless?: (tx: Tx) => { compile(tx: Tx): CompiledQuery };
}

/**
 * Records a reading that changes nothing: its entry is committed after the transaction and before anybody gets its answer,
 * together with the readings of others who wait at that moment. So nobody reads without a record, and twenty who read at
 * once wait for the head of the trail once rather than twenty times. A transaction that fails records none.
 * Errors: Error outside `database.transaction`; when the entry cannot be written, the transaction's caller gets that error.
 */
export function appendReading(_tx: Tx, reading: Reading): void {
  const scope = transactionScope.getStore();
  if (scope?.isOpen !== true) throw new Error("appendReading runs inside database.transaction only");
  scope.readings.push(reading);
}

/** Most calls whose readings one transaction keeps. */
const mostAtOnce = 100;

interface Waiting {
  readonly readings: readonly Reading[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Keeps readings, those of several calls in one transaction; `transaction` is the handle's. */
export function makeReadingDesk(transaction: (work: (tx: Tx) => Promise<void>) => Promise<void>) {
  const waiting: Waiting[] = [];
  let isWorking = false;

  /** Resolves once the readings are on the disk. Errors: those of the database. */
  function keep(readings: readonly Reading[]): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting.push({ readings, resolve, reject });
    if (!isWorking) void work();
    return promise;
  }

  async function work(): Promise<void> {
    isWorking = true;
    while (waiting.length > 0) await keepBatch(waiting.splice(0, mostAtOnce));
    isWorking = false;
  }

  /** One that cannot be kept takes no other with it: then each is kept by itself. */
  async function keepBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      await transaction((tx) =>
        write(
          tx,
          batch.flatMap(({ readings }) => readings),
        ),
      );
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length > 1) for (const one of batch) await keepBatch([one]);
      else batch[0]?.reject(error);
    }
  }

  return { keep };
}

async function write(tx: Tx, readings: readonly Reading[]): Promise<void> {
  const asked = readings.flatMap(({ unless }, at) => (unless === undefined ? [] : [[`at${at}`, unless(tx)] as const]));
  const rows = asked.length === 0 ? {} : await together(tx, Object.fromEntries(asked));
  const due = readings.filter(({ unless }, at) => unless === undefined || (rows[`at${at}`] ?? []).length > 0);
  const byOrganisation = Map.groupBy(due, ({ event }) => event.orgId);
  // In one order, so that two processes never wait for each other's heads.
  for (const orgId of [...byOrganisation.keys()].sort()) {
    const events = byOrganisation.get(orgId)?.map(({ event }) => event) ?? [];
    await appendAuditEntries(tx, orgId, events);
  }
}
