import { useEffect, useState, useSyncExternalStore } from "react";
import { FieldSaver, isPending, type SaverOptions, type SaverState } from "./field-saver.ts";
import { useUnsavedGuard } from "./use-unsaved-guard.ts";

type SavedField = SaverState & Pick<FieldSaver, "type" | "settle" | "flush">;

/**
 * A field that saves itself while somebody types. What waits is saved at once when its place on the page goes, and the
 * browser asks before it closes a page whose words are not on the node's disk.
 */
export function useFieldSaver(place: string, options: SaverOptions): SavedField {
  const [saver] = useState(() => new FieldSaver(options));
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  useUnsavedGuard(place, isPending(state.standing));
  useEffect(
    () => () => {
      void saver.flush();
    },
    [saver],
  );
  return { ...state, type: saver.type, settle: saver.settle, flush: saver.flush };
}
