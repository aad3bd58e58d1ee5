import { useEffect, useState } from "preact/hooks";

const views = ["start", "photo", "questions", "result"] as const;
export type View = (typeof views)[number];

const viewOf = (state: unknown): View => views.find((view) => view === state) ?? "start";

/** Which view is shown. "Back" goes to the one before; the history holds the view's kind and nothing of the offer. */
export function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>("start");
  useEffect(() => {
    history.replaceState("start", "");
    const follow = ({ state }: PopStateEvent): void => setView(viewOf(state));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const go = (next: View): void => {
    history.pushState(next, "");
    setView(next);
  };
  return [view, go];
}
