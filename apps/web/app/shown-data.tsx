import { createContext, type ReactNode, use, useCallback, useEffect, useId, useMemo, useState } from "react";
import { type ShownData, sumUp } from "./sum-up-shown-data.ts";

type Say = (place: string, isSynthetic: boolean | undefined) => void;

const ShownContext = createContext<ShownData>("unknown");
const SayContext = createContext<Say>(() => {});

/** Lets lists and pages say whether the people in them are made up, for the mark above all pages. */
export function ShownDataProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const say = useCallback<Say>((place, isSynthetic) => {
    setSaid((before) => {
      const next = new Map(before);
      if (isSynthetic === undefined) next.delete(place);
      else next.set(place, isSynthetic);
      return next;
    });
  }, []);
  const shown = useMemo(() => sumUp([...said.values()]), [said]);
  return (
    <SayContext value={say}>
      <ShownContext value={shown}>{children}</ShownContext>
    </SayContext>
  );
}

/** Whether what is on the screen is made up. */
export const useShownData = (): ShownData => use(ShownContext);

/** Says for the list or page that uses it whether what it shows is made up; `undefined` when it shows nobody. */
export function useSayShownData(isSynthetic: boolean | undefined): void {
  const say = use(SayContext);
  const place = useId();
  useEffect(() => {
    say(place, isSynthetic);
    return () => say(place, undefined);
  }, [say, place, isSynthetic]);
}
