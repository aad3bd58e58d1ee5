import type { AuditPage } from "@suar/domain";
import { auditActions } from "@suar/domain/audit-actions";
import { useState } from "react";
import type { TrailFilter } from "../../api/audit.ts";
import { DayField } from "../../ui/day-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { isSubject } from "./audit-search.ts";

interface AuditFiltersProps {
  readonly filter: TrailFilter;
  readonly people: AuditPage["people"];
  readonly onChange: (next: Partial<TrailFilter>) => void;
}

/** What the trail is narrowed to: person, act, thing, days. */
export function AuditFilters({ filter, people, onChange }: AuditFiltersProps) {
  const t = useWords();
  const [subject, setSubject] = useState(filter.subject);
  const [shown, setShown] = useState(filter.subject);
  if (shown !== filter.subject) {
    setShown(filter.subject);
    setSubject(filter.subject);
  }
  const actions = auditActions
    .map((value) => ({ value, label: t(`auditAction.${value}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <fieldset
      aria-label={t("web.filters")}
      className="no-print grid gap-4 sm:grid-cols-2 [@media(min-width:80rem)]:grid-cols-3"
    >
      <SelectField
        label={t("web.audit.person")}
        value={filter.actor}
        choices={[
          { value: "", label: t("web.audit.person.all") },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: "program", label: t("web.audit.person.program") },
        ]}
        onChange={(actor) => onChange({ actor })}
      />
      <SelectField
        label={t("web.audit.action")}
        value={filter.action}
        choices={[{ value: "", label: t("web.audit.action.all") }, ...actions]}
        onChange={(action) => onChange({ action })}
      />
      <TextField
        label={t("web.audit.subject")}
        description={t("web.audit.subject.about")}
        value={subject}
        direction="ltr"
        autoComplete="off"
        maxLength={64}
        error={isSubject(subject) ? undefined : t("web.audit.subject.bad")}
        onChange={(typed) => {
          setSubject(typed);
          if (isSubject(typed.trim())) onChange({ subject: typed.trim() });
        }}
      />
      <DayField label={t("web.audit.from")} value={filter.from} onChange={(from) => onChange({ from })} />
      <DayField label={t("web.audit.to")} value={filter.to} onChange={(to) => onChange({ to })} />
    </fieldset>
  );
}
