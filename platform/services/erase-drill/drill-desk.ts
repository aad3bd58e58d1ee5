import type { Database } from "@suar/database";
import { appendAudit } from "@suar/database";
import type { DrillReport } from "@suar/domain";
import { failureFields, type JobLog } from "../jobs/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { readDrillReport } from "./drill-report.ts";
import { runEraseDrill } from "./run-erase-drill.ts";

/** What a screen shows of the drill. */
export interface DrillState {
  readonly running: boolean;
  /** The last one begun in this process did not come to its end. */
  readonly failed: boolean;
  readonly report: DrillReport | null;
}

/** Runs one erase drill at a time beside the node's work, and keeps its report. */
export class DrillDesk {
  readonly #database: Database;
  readonly #program: string;
  readonly #log: JobLog;
  #running: Promise<void> | undefined;
  #failed = false;

  constructor(database: Database, { program, log }: { readonly program: string; readonly log: JobLog }) {
    this.#database = database;
    this.#program = program;
    this.#log = log;
  }

  /** How the last drill ended, and whether one runs. Errors: `session.forbidden`; `data.broken` for a forged report. */
  async read(actor: Actor): Promise<DrillState> {
    authorize(may(actor, "retention.read"), "retention.read");
    const report = await readDrillReport(this.#database);
    return { running: this.#running !== undefined, failed: this.#failed, report };
  }

  /** Begins a drill, unless one runs; what it found stands in the trail. Errors: `session.forbidden`. */
  async start(actor: Actor): Promise<DrillState> {
    authorize(may(actor, "erase_drill.run"), "erase_drill.run");
    this.#failed = false;
    this.#running ??= this.#run(actor).finally(() => {
      this.#running = undefined;
    });
    return this.read(actor);
  }

  /** Waits for a drill that runs. */
  async close(): Promise<void> {
    await this.#running;
  }

  async #run({ orgId, userId }: Actor): Promise<void> {
    try {
      const { passed, readable, erased } = await runEraseDrill(this.#database, { program: this.#program });
      const subject = { kind: "node", id: orgId };
      const details = { passed, readable, erased };
      await this.#database.transaction((tx) =>
        appendAudit(tx, { orgId, actor: userId, action: "erase_drill.run", subject, details }),
      );
    } catch (error) {
      this.#failed = true;
      this.#log.error(failureFields(error), "the erase drill did not come to its end");
    }
  }
}
