import type { Tx } from "@suar/database";
import type { OrgId } from "@suar/domain";
import type { OrganisationKeys } from "../keyring/index.ts";

/**
 * Records that hang on the organisation's key: what it wraps, and blind tokens made with it. A service that keeps such
 * records hands one of these to the node, and a change of the key moves them all.
 */
export interface KeyedRecords {
  /** Such as `persons`; stands in progress and logs. */
  readonly name: string;
  /** How many of the organisation's records are not yet on `version`, in anything of theirs. */
  countBehind(tx: Tx, orgId: OrgId, version: number): Promise<number>;
  /**
   * Moves at most `limit` records to `keys.current`, whole: a record is never left with half of it moved. Takes row locks
   * in the order of ids, skips none. Shapes: how many were moved; 0 when none is behind.
   */
  moveBatch(tx: Tx, keys: OrganisationKeys, limit: number): Promise<number>;
}
