import { useEffect } from "react";
import { keepDraft } from "./drafts.ts";

/** While something typed is not on the node's disk the browser asks before it closes the page, and so does signing out. */
export function useUnsavedGuard(place: string, isWaiting: boolean): void {
  useEffect(() => {
    keepDraft(place, isWaiting ? "unsaved" : "");
    if (!isWaiting) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => {
      removeEventListener("beforeunload", ask);
      keepDraft(place, "");
    };
  }, [place, isWaiting]);
}
