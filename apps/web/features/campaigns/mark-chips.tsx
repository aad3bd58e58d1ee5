import { FilterChip } from "../../ui/filter-chip.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { ShownMarks } from "./use-evidence-marks.ts";

interface MarkChipsProps {
  readonly shown: ShownMarks;
  readonly onChange: (shown: ShownMarks) => void;
}

const kinds = ["indicator", "entity", "disguise"] as const;

/** Every mark is shown until somebody says otherwise. */
export const allMarks: ShownMarks = { indicator: true, entity: true, disguise: true };

/** Which of the finds are marked in the texts. */
export function MarkChips({ shown, onChange }: MarkChipsProps) {
  const t = useWords();
  return (
    <fieldset aria-label={t("web.records.marks")} className="no-print flex flex-wrap gap-2">
      {kinds.map((kind) => (
        <FilterChip key={kind} isSelected={shown[kind]} onChange={(isShown) => onChange({ ...shown, [kind]: isShown })}>
          {t(`web.records.marks.${kind}`)}
        </FilterChip>
      ))}
    </fieldset>
  );
}
