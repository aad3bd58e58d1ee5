import { sql, type RawBuilder } from "kysely";

/** Ids or tokens as one value, so that a statement stays the same however many there are, and its plan is kept. */
export const uuidList = (ids: readonly string[]): RawBuilder<readonly string[]> => sql`${`{${ids.join(",")}}`}::uuid[]`;
