import { may, type Actor } from "../sessions/index.ts";

/** Bringing cases in: sending a file, starting, stopping and removing it, and reading what was wrong in it. */
export const mayImportCases = (actor: Actor): boolean => may(actor, "case.import");
