import type { ErrorCode, ErrorDetails, ImportProgress, JobId, OrgId } from "@suar/domain";

/** A job as the process holds it that works on it. */
export interface Job {
  readonly orgId: OrgId;
  readonly jobId: JobId;
  readonly kind: string;
  readonly subjectId: string;
  /** Tries since the last checkpoint, this one included. */
  readonly attempts: number;
  readonly progress: ImportProgress | null;
  readonly isStopping: boolean;
}

/** How a job ended when it did not end well. */
export type JobEnd =
  | { readonly state: "failed"; readonly failure: ErrorCode; readonly details: ErrorDetails }
  | { readonly state: "stopped" };
