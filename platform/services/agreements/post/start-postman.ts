import type { Database } from "@suar/database";
import { EventEmitter, once } from "node:events";
import { failureFields, type JobLog } from "../../jobs/index.ts";
import type { ExchangeDesk } from "../desk.ts";
import { expireItems } from "../expire-items.ts";
import { deliverDue } from "./deliver-due.ts";

const pollMs = 5_000;

/** Carries what waits in the outbox while the node runs. */
export interface Postman {
  /** Looks for work now; call it after a transaction that queued something. */
  wake(): void;
  /** Finishes the try that is going on and ends. */
  close(): Promise<void>;
}

/** Starts carrying. Several processes on one database share the work. */
export function startPostman({
  database,
  desk,
  log,
}: {
  readonly database: Pick<Database, "transaction">;
  readonly desk: ExchangeDesk;
  readonly log: JobLog;
}): Postman {
  const bell = new EventEmitter();
  const closing = new AbortController();
  let isAwake = false;
  const rest = async (): Promise<void> => {
    if (isAwake) return;
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(pollMs)]);
    await once(bell, "wake", { signal }).catch(() => undefined);
  };
  const work = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      isAwake = false;
      try {
        await deliverDue(database, desk, {}, closing.signal);
        await database.transaction((tx) => expireItems(tx));
      } catch (error) {
        log.error(failureFields(error), "envelopes could not be carried");
      }
      await rest();
    }
  };
  const running = work();
  return {
    wake: () => {
      isAwake = true;
      bell.emit("wake");
    },
    close: async () => {
      closing.abort();
      await running;
    },
  };
}
