import type { Database } from "@suar/database";
import { SuarError, type OrgId, type UserId } from "@suar/domain";
import type { JobLog } from "../jobs/index.ts";
import type { OrganisationKeys } from "../keyring/index.ts";
import type { KeyedRecords } from "./keyed-records.ts";
import { moveRecords } from "./move-records.ts";

/** The changes of keys that run in this process. It alone holds their keys, and forgets them when each ends. */
export class KeyMover {
  readonly records: readonly KeyedRecords[];
  readonly #transaction: Database["transaction"];
  readonly #log: JobLog;
  readonly #closing = new AbortController();
  readonly #running = new Map<OrgId, Promise<void>>();

  constructor(given: {
    readonly transaction: Database["transaction"];
    readonly records: readonly KeyedRecords[];
    readonly log: JobLog;
  }) {
    this.#transaction = given.transaction;
    this.records = given.records;
    this.#log = given.log;
  }

  /** True while this process moves the organisation's records. */
  isMoving(orgId: OrgId): boolean {
    return this.#running.has(orgId);
  }

  /** Moves in the background; a second call for the same organisation changes nothing. */
  start(keys: OrganisationKeys, by: UserId): void {
    const { orgId } = keys;
    if (this.#running.has(orgId) || this.#closing.signal.aborted) return;
    const move = { transaction: this.#transaction, keys, records: this.records, by, signal: this.#closing.signal };
    const work = moveRecords(move)
      .then(() => this.#log.info({ version: keys.current.version }, "the key was changed"))
      .catch((error: unknown) => this.#hear(error))
      .finally(() => this.#running.delete(orgId));
    this.#running.set(orgId, work);
  }

  /** Resolves when the organisation's move has ended here, however it ended. */
  async settled(orgId: OrgId): Promise<void> {
    await this.#running.get(orgId);
  }

  /** Stops at the end of the running batches. What is not moved stays readable, and somebody goes on with it later. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#running.values());
  }

  #hear(error: unknown): void {
    if (this.#closing.signal.aborted) return;
    const code = error instanceof SuarError ? error.code : error instanceof Error ? error.name : "unknown";
    this.#log.error({ code }, "a change of the key stopped");
  }
}
