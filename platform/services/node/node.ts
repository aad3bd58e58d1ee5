import type { Database } from "@suar/database";
import type { LentKeys } from "../case-imports/index.ts";
import type { ExchangeDesk, Postman } from "../agreements/index.ts";
import type { SignInDesk } from "../credentials/index.ts";
import type { JobLog, JobRunner } from "../jobs/index.ts";
import type { KeyMover } from "../keys/index.ts";
import type { ProofGuard } from "../proofs/index.ts";
import type { ProgramDoor } from "../programs/index.ts";
import type { SlowDown, StoredSlowDown } from "../sessions/index.ts";
import type { DrillDesk } from "../erase-drill/index.ts";
import type { Settings } from "../settings/index.ts";

/** Hears what a node does: ids, kinds and codes only, never names of people or text of records. */
export type NodeLog = JobLog;

/** An open node: everything an edge (HTTP, command line) needs to run operations on it. */
export interface Node {
  readonly id: string;
  readonly settings: Settings;
  readonly database: Database;
  /** Folder of the corpora, one folder an import. */
  readonly corpora: string;
  readonly jobs: JobRunner;
  /** Slows guessing of passwords down, by account and by address. */
  readonly guard: { readonly account: StoredSlowDown; readonly address: SlowDown };
  /** Knows which proofs of devices were used. */
  readonly proofs: ProofGuard;
  /** Knows for a moment the programs that ask very often. */
  readonly door: ProgramDoor;
  /** What sign-ins are checked with, beside the database. */
  readonly signIn: SignInDesk;
  /** Changes of organisations' keys that run in this process. */
  readonly keys: KeyMover;
  /** Whose keys the work on files of cases has, in this process. */
  readonly lent: LentKeys;
  /** What this node speaks to partners with, and what carries its envelopes. */
  readonly exchange: { readonly desk: ExchangeDesk; readonly postman: Postman };
  /** Practises erasing beside the node's work, one drill at a time. */
  readonly drill: DrillDesk;
  /** Stops the job at its checkpoint, waits for running transactions, closes the database. */
  close(): Promise<void>;
}

/** What is shown once, in the terminal, and kept nowhere. */
export interface FirstWords {
  /** The one-time token of a node that nobody has claimed yet. */
  readonly claimToken: string | undefined;
  /** The age identity that opens backups, when it was made at this start. */
  readonly backupIdentity: string | undefined;
}
