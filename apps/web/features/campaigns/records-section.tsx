import type { Evidence } from "@suar/domain";
import { type ReactNode, useState } from "react";
import { CheckBox } from "../../ui/check-box.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { allMarks, MarkChips } from "./mark-chips.tsx";
import { RecordCard } from "./record-card.tsx";
import { toggled } from "./toggled.ts";

interface RecordsSectionProps {
  readonly records: readonly Evidence[];
  readonly total: number;
  /** Ids of records that somebody put apart by hand; each says so. */
  readonly apart?: readonly string[];
  /** While records are chosen: those that are, and what is told of a change. */
  readonly choice?:
    | { readonly chosen: ReadonlySet<string>; readonly onChange: (chosen: ReadonlySet<string>) => void }
    | undefined;
  /** Above the records: what can be done with them. */
  readonly tools?: ReactNode;
  /** Below the records: a button for more, an error, or what was not kept. */
  readonly children?: ReactNode;
}

const none: readonly string[] = [];

/** The records themselves, nearest to the middle of the campaign first. */
export function RecordsSection({ records, total, apart = none, choice, tools, children }: RecordsSectionProps) {
  const t = useWords();
  const [shown, setShown] = useState(allMarks);
  return (
    <Section
      title={t("web.records.title", { records: total })}
      about={t("web.records.about", { shown: records.length, records: total })}
      actions={<MarkChips shown={shown} onChange={setShown} />}
    >
      {tools}
      <div className="max-w-text divide-y divide-line">
        {records.map((record) => {
          const isApart = apart.includes(record.id);
          return (
            <div key={record.id} className="flex gap-3">
              {choice !== undefined && !isApart && (
                <span className="no-print pt-4">
                  <CheckBox
                    label={t("web.judge.apart.mark", { id: record.id })}
                    isSelected={choice.chosen.has(record.id)}
                    onChange={() => choice.onChange(toggled(choice.chosen, record.id))}
                  />
                </span>
              )}
              <RecordCard record={record} shown={shown} isApart={isApart} />
            </div>
          );
        })}
      </div>
      {children}
    </Section>
  );
}
