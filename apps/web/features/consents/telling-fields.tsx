import type { RecordOrder } from "@suar/domain";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

const kinds = ["told", "will_be_told", "forbidden"] as const satisfies readonly RecordOrder["told"]["kind"][];
const shortestLaw = 3;

/** Whether and when the person is told of an order, while it is chosen. */
export interface TellingDraft {
  readonly kind: RecordOrder["told"]["kind"] | null;
  readonly day: string;
  readonly law: string;
}

export const emptyTelling: TellingDraft = { kind: null, day: "", law: "" };

/** Once it is whole: a day, or the law that forbids it. */
export function readTelling({ kind, day, law }: TellingDraft): RecordOrder["told"] | undefined {
  if (kind === "forbidden") return law.trim().length >= shortestLaw ? { kind, law: law.trim() } : undefined;
  if (kind === null || day === "") return undefined;
  return kind === "told" ? { kind, on: day } : { kind, by: day };
}

interface TellingFieldsProps {
  readonly value: TellingDraft;
  readonly onChange: (value: TellingDraft) => void;
}

/** The person is told, unless a law that is named forbids it. */
export function TellingFields({ value, onChange }: TellingFieldsProps) {
  const t = useWords();
  return (
    <>
      <ChoiceGroup
        label={t("web.consents.order.told")}
        description={t("web.consents.order.told.about")}
        value={value.kind}
        choices={kinds.map((each) => ({ value: each, label: t(`personTold.${each}`) }))}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {(value.kind === "told" || value.kind === "will_be_told") && (
        <DayField
          label={t(`web.consents.order.told.${value.kind}`)}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
        />
      )}
      {value.kind === "forbidden" && (
        <TextField
          label={t("web.consents.order.told.forbidden")}
          description={t("web.consents.law.about")}
          value={value.law}
          onChange={(law) => onChange({ ...value, law })}
          maxLength={300}
          autoComplete="off"
        />
      )}
    </>
  );
}
