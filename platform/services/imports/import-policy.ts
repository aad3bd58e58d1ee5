import type { ImportState } from "@suar/domain";
import { mayWork, type Actor } from "../sessions/index.ts";

/** Everybody who is signed in sees the organisation's imports. */
export const mayReadImports = (_actor: Actor): boolean => true;
export const mayUpload = mayWork;
export const mayStartImport = mayWork;
export const mayStopImport = mayWork;
export const mayRemoveImport = mayWork;
/** The rejects file holds records as they came: taking it out is for those who work with it. */
export const mayExportRejects = mayWork;

const startable: readonly ImportState[] = ["uploaded", "failed", "stopped"];
const stoppable: readonly ImportState[] = ["queued", "running"];

export const canStart = (state: ImportState): boolean => startable.includes(state);
export const canStop = (state: ImportState): boolean => stoppable.includes(state);
/** A running import is stopped first, so that nothing writes into a folder that goes away. */
export const canRemove = (state: ImportState): boolean => !stoppable.includes(state);
/** Nothing more will happen to it by itself. */
export const isSettled = (state: ImportState): boolean => !stoppable.includes(state) && state !== "uploading";
