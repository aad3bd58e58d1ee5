import { useEffect } from "react";

/** Sets the title bar. It names the kind of page only: nothing of a record may stand in a history or task switcher. */
export function usePageTitle(kind: string): void {
  useEffect(() => {
    document.title = `${kind} · Suar`;
  }, [kind]);
}
