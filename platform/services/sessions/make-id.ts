import { makeUuidV7 } from "@suar/domain";
import { randomBytes } from "node:crypto";

/** A new id for a row: UUIDv7 of this moment. */
export const makeId = <Id extends string>(): Id => makeUuidV7<Id>(Date.now(), randomBytes(10));
