import { type RefObject, useState } from "react";
import { useKeys } from "./use-keys.ts";

interface ListKeys {
  readonly count: number;
  /** The search above the list, if it has one. */
  readonly search?: RefObject<HTMLInputElement | null>;
  /** Marks or unmarks the row at `index`. */
  readonly onMark?: (index: number) => void;
}

/** The keys of a list: j and k go down and up, x marks, / goes to the search. Gives the row that has the focus, or -1. */
export function useListKeys({ count, search, onMark }: ListKeys): number {
  const [focused, setFocused] = useState(-1);
  useKeys({
    j: () => setFocused((before) => Math.min(count - 1, before + 1)),
    k: () => setFocused((before) => Math.max(0, before - 1)),
    x: () => {
      if (focused >= 0) onMark?.(focused);
    },
    "/": () => search?.current?.focus(),
  });
  return Math.min(focused, count - 1);
}
