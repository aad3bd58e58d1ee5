import { makeUuidV7 } from "@suar/domain";
import { freshBytes } from "../keyring/index.ts";

/** A new id for a row: UUIDv7 of this moment. */
export const makeId = <Id extends string>(): Id => makeUuidV7<Id>(Date.now(), freshBytes(10));
