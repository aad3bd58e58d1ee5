import type { Slot } from "@suar/domain";
import { useCallback } from "react";
import { useIntl } from "react-intl";
import { useWords } from "./use-words.ts";

/** Names a slot in the reader's language by its number in the template and its kind: "3. phone". */
export function useSlotName(): (slot: Pick<Slot, "slot" | "type">) => string {
  const t = useWords();
  const intl = useIntl();
  return useCallback(({ slot, type }) => `${intl.formatNumber(slot + 1)}. ${t(`slot.${type}`)}`, [t, intl]);
}
