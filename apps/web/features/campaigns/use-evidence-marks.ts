import type { Evidence } from "@suar/domain";
import { useCallback } from "react";
import type { TextMark } from "../../ui/segment-text.ts";
import { useWords } from "../../ui/use-words.ts";
import { useIndicatorWords } from "./use-indicator-words.ts";

/** Which kinds of marks are shown. */
export type ShownMarks = Readonly<Record<TextMark["kind"], boolean>>;

/** What was found in a text. */
type MarkedEvidence = Readonly<Pick<Evidence, "indicators" | "entities" | "disguises">>;

/** Gives the labelled marks of a record, in the reader's language. */
export function useEvidenceMarks(): (record: MarkedEvidence, shown: ShownMarks) => readonly TextMark[] {
  const t = useWords();
  const { labelOf } = useIndicatorWords();
  return useCallback(
    (record, shown) => [
      ...(shown.indicator ? record.indicators : []).map(
        (hit, place): TextMark => ({
          key: `indicator-${place}`,
          kind: "indicator",
          start: hit.start,
          end: hit.end,
          label: labelOf(hit),
        }),
      ),
      ...(shown.entity ? record.entities : []).map(
        ({ type, start, end }, place): TextMark => ({
          key: `entity-${place}`,
          kind: "entity",
          start,
          end,
          label: t(`slot.${type}`),
        }),
      ),
      ...(shown.disguise ? record.disguises : []).map(
        ({ disguise, start, end }, place): TextMark => ({
          key: `disguise-${place}`,
          kind: "disguise",
          start,
          end,
          label: t(`disguise.${disguise}`),
        }),
      ),
    ],
    [t, labelOf],
  );
}
