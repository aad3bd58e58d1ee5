import type { ImportProgress } from "@suar/domain";

/** One day's batch that is added to a collection. */
export interface GrowCampaigns {
  /** Collection folder: each batch lies in `days/<day>/` as `importRecords` leaves it; results go to `found/`. */
  readonly dir: string;
  /** `2026-11-22`; a second batch of one day is `2026-11-22-2`. Batches may come in any order. */
  readonly day: string;
  /** Days, counted back from the newest, that a record stays which joined no campaign; a whole number from 1. */
  readonly keepDays: number;
  /**
   * False where a contact that several adverts share says nothing against anybody (adult-service adverts: it may be the one that
   * people keep for their safety): no campaigns are joined by one, no rings are found and no accounts are linked. Default true.
   */
  readonly tiesContacts?: boolean | undefined;
  /** Cosine of the pairs that are sought, as in a search at once; it may not change while a collection grows. */
  readonly candidateThreshold?: number | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Memory of the joins, MiB; beyond it they use the disk. Default 512. */
  readonly memoryLimitMb?: number | undefined;
}

/** What one day changed. */
export interface GrownCounts {
  readonly day: string;
  /** Records of the batch that were added. */
  readonly records: number;
  /** Records passed over because an earlier batch has their id; named in `days/<day>/repeated.jsonl`. */
  readonly repeated: number;
  /** Campaigns in all, and the records in them. */
  readonly campaigns: number;
  readonly clustered: number;
  readonly created: number;
  readonly grown: number;
  /** Campaigns that became part of another; their ids still lead to it. */
  readonly merged: number;
  /** Records that left because they joined no campaign in `keepDays` days. */
  readonly expired: number;
}
