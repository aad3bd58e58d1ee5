import { type ReactNode, createContext, use, useEffect, useMemo, useState } from "react";

interface ShownData {
  /** True when all that is shown is made up, false when some of it is not, undefined when nobody has said. */
  readonly isSynthetic: boolean | undefined;
  readonly say: (isSynthetic: boolean | undefined) => void;
}

const ShownDataContext = createContext<ShownData>({ isSynthetic: undefined, say: () => {} });

/** Lets a page say whether the people on it are made up, for the mark above all pages. */
export function ShownDataProvider({ children }: { readonly children: ReactNode }) {
  const [isSynthetic, say] = useState<boolean>();
  const value = useMemo(() => ({ isSynthetic, say }), [isSynthetic]);
  return <ShownDataContext value={value}>{children}</ShownDataContext>;
}

/** Whether what is shown is made up, as the page says. */
export const useShownData = (): boolean | undefined => use(ShownDataContext).isSynthetic;

/** Says for the page that uses it whether what it shows is made up; `undefined` while that is not known. */
export function useSayShownData(isSynthetic: boolean | undefined): void {
  const { say } = use(ShownDataContext);
  useEffect(() => {
    say(isSynthetic);
    return () => say(undefined);
  }, [say, isSynthetic]);
}
