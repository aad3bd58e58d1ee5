import type { Slot } from "@suar/domain";
import { useCallback } from "react";
import { useWords } from "./use-words.ts";

/** Names a slot in the reader's language; a second slot of a kind keeps its number ("words 2"). */
export function useSlotName(): (slot: Pick<Slot, "name" | "type">) => string {
  const t = useWords();
  return useCallback(
    ({ name, type }) => {
      const number = /\d+$/.exec(name)?.[0];
      const word = t(`slot.${type}`);
      return number === undefined ? word : `${word} ${number}`;
    },
    [t],
  );
}
