import type { CampaignParameters } from "@suar/campaigns";
import type { ImportProgress } from "@suar/domain";
import type { SparkCommand, Warehouse } from "@suar/warehouse";
import type { FoundFolder } from "./found-folder.ts";
import type { SearchCrew } from "./search-crew.ts";

/** What every step of one search is given. */
export interface SearchContext {
  readonly records: string;
  readonly found: FoundFolder;
  readonly warehouse: Warehouse;
  /** Threads for work on parts. */
  readonly crew: SearchCrew;
  readonly parameters: CampaignParameters;
  /** Runs the joins on a cluster instead of here. */
  readonly spark?: SparkCommand | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
