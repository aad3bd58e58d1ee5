import type { Evidence } from "@suar/domain";
import { type ReactNode, useState } from "react";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { RecordCard } from "./record-card.tsx";
import type { ShownMarks } from "./use-evidence-marks.ts";

interface RecordsSectionProps {
  readonly records: readonly Evidence[];
  readonly total: number;
  /** Below the records: a button for more, an error, or what was not kept. */
  readonly children?: ReactNode;
}

const kinds = ["indicator", "entity", "disguise"] as const;

/** The records themselves, nearest to the middle of the campaign first. */
export function RecordsSection({ records, total, children }: RecordsSectionProps) {
  const t = useWords();
  const [shown, setShown] = useState<ShownMarks>({ indicator: true, entity: true, disguise: true });
  return (
    <Section
      title={t("web.records.title", { records: total })}
      about={t("web.records.about", { shown: records.length, records: total })}
      actions={
        <fieldset aria-label={t("web.records.marks")} className="flex flex-wrap gap-2">
          {kinds.map((kind) => (
            <FilterChip
              key={kind}
              isSelected={shown[kind]}
              onChange={(isShown) => setShown((before) => ({ ...before, [kind]: isShown }))}
            >
              {t(`web.records.marks.${kind}`)}
            </FilterChip>
          ))}
        </fieldset>
      }
    >
      <div className="max-w-text divide-y divide-line">
        {records.map((record) => (
          <RecordCard key={record.id} record={record} shown={shown} />
        ))}
      </div>
      {children}
    </Section>
  );
}
