import type { GiveRole } from "@suar/domain";
import { certainties } from "@suar/domain/certainty";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { sources } from "../persons/fact-fields.tsx";

/** From whom something comes and how sure it is. */
export type Origin = Pick<GiveRole, "source" | "certainty">;
export const usualOrigin: Origin = { source: "person", certainty: "probable" };

interface OriginFieldsProps {
  readonly value: Origin;
  readonly onChange: (value: Origin) => void;
}

/** Asks from whom and how sure, side by side. */
export function OriginFields({ value, onChange }: OriginFieldsProps) {
  const t = useWords();
  return (
    <div className="grid gap-3 pane:grid-cols-2">
      <SelectField
        label={t("web.persons.form.source")}
        value={value.source}
        choices={sources.map((source) => ({ value: source, label: t(`factSource.${source}`) }))}
        onChange={(source) => onChange({ ...value, source })}
      />
      <SelectField
        label={t("web.persons.form.certainty")}
        value={value.certainty}
        choices={certainties.map((certainty) => ({ value: certainty, label: t(`certainty.${certainty}`) }))}
        onChange={(certainty) => onChange({ ...value, certainty })}
      />
    </div>
  );
}
