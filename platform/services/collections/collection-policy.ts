import type { CollectionKind, ImportState } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";

export const mayReadCollections = (actor: Actor): boolean => may(actor, "collection.read");
/** Adult-service adverts are closed unless an administrator or supervisor opens them. */
export const mayCreateCollection = (actor: Actor, kind: CollectionKind): boolean =>
  may(actor, kind === "adult_services" ? "collection.create_adult" : "collection.create");
/** Whether somebody sees that such a collection exists. */
export const maySeeCollection = (actor: Actor, kind: CollectionKind): boolean =>
  kind !== "adult_services" || may(actor, "collection.read_adult") || may(actor, "collection.create_adult");
export const mayAddDay = (actor: Actor): boolean => may(actor, "import.upload");
/** Building anew is offered where it did not come to its end. */
export const mayRebuildCollection = (actor: Actor): boolean => may(actor, "import.start");
export const canRebuild = (state: ImportState): boolean => state === "failed" || state === "stopped";
export const mayRemoveCollection = (actor: Actor): boolean => may(actor, "import.remove");
