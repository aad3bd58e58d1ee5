import type { ImportState } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";

export const mayReadImports = (actor: Actor): boolean => may(actor, "import.read");
export const mayUpload = (actor: Actor): boolean => may(actor, "import.upload");
export const mayStartImport = (actor: Actor): boolean => may(actor, "import.start");
export const mayStopImport = (actor: Actor): boolean => may(actor, "import.stop");
export const mayRemoveImport = (actor: Actor): boolean => may(actor, "import.remove");
/** The rejects file holds records as they came: taking it out is for those who work with it. */
export const mayExportRejects = (actor: Actor): boolean => may(actor, "import.export_rejects");

const startable: readonly ImportState[] = ["uploaded", "failed", "stopped"];
const stoppable: readonly ImportState[] = ["queued", "running"];

export const canStart = (state: ImportState): boolean => startable.includes(state);
export const canStop = (state: ImportState): boolean => stoppable.includes(state);
/** A running import is stopped first, so that nothing writes into a folder that goes away. */
export const canRemove = (state: ImportState): boolean => !stoppable.includes(state);
/** Nothing more will happen to it by itself. */
export const isSettled = (state: ImportState): boolean => !stoppable.includes(state) && state !== "uploading";
