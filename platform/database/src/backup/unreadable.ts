import { SuarError } from "@suar/domain";

/** Why a backup cannot be read: see `restoreBackup`. */
export type UnreadableReason = "identity" | "damaged" | "format" | "rows" | "counts";

/** The error of a backup that cannot be read. */
export const unreadable = (reason: UnreadableReason, cause?: unknown): SuarError =>
  new SuarError("backup.unreadable", { reason }, { cause });
