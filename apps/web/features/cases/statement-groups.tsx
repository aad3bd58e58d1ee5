import type { Case, Statement } from "@suar/domain";
import {
  type FieldGroup,
  fieldGroupList,
  fieldGroups,
  findStatedField,
  type StatedFieldId,
  statedFieldIds,
  statedFields,
} from "@suar/domain/stated-fields";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useLanguage } from "../../app/locale-provider.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../ui/use-words.ts";
import { StatementCard } from "./statement-card.tsx";
import { StatementForm } from "./statement-form.tsx";
import { useLabel } from "./use-label.ts";

interface StatementGroupsProps {
  readonly file: Case;
  /** Whom the statements are about; null for the event. */
  readonly person: string | null;
}

/** What is asked of a person alone. */
const personOnly: readonly FieldGroup[] = ["person", "after"];

/** What is stated of one person or of the event, under the registry's headings, and what has not been asked yet. */
export function StatementGroups({ file, person }: StatementGroupsProps) {
  const t = useWords();
  const stated = file.statements.filter((statement) => statement.person === person);
  const unknown = stated.filter(({ field }) => findStatedField(field) === undefined);
  return (
    <div className="flex flex-col gap-6">
      {fieldGroups
        .filter((group) => person !== null || !personOnly.includes(group))
        .map((group) => (
          <Group key={group} {...{ file, person, group, stated }} />
        ))}
      {unknown.length > 0 && (
        <section className="flex flex-col gap-3">
          <h3 className="font-semibold">{t("web.cases.stated.otherFields")}</h3>
          {unknown.map((statement) => (
            <StatementCard key={statement.id} file={file} statement={statement} />
          ))}
        </section>
      )}
    </div>
  );
}

interface GroupProps extends StatementGroupsProps {
  readonly group: FieldGroup;
  readonly stated: readonly Statement[];
}

function Group({ file, person, group, stated }: GroupProps) {
  const t = useWords();
  const say = useLabel();
  const { locale } = useLanguage();
  const [asking, setAsking] = useState<StatedFieldId>();
  const fields = statedFieldIds.filter((id) => statedFields[id].group === group);
  const answered = fields.filter((id) => stated.some(({ field }) => field === id));
  const open = fields.filter((id) => !answered.includes(id));
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{say(fieldGroupList, group)}</h3>
      {answered.map((id) => (
        <div key={id} className="flex flex-col gap-2 border-s-2 border-line-strong ps-4">
          <div className="flex flex-wrap items-baseline justify-between gap-2">
            <h4 className="text-small text-ink-soft">{statedFields[id].labels[locale]}</h4>
            {file.may.write && asking !== id && (
              <Button look="quiet" onPress={() => setAsking(id)}>
                {t("web.cases.stated.another")}
                <span className="sr-only">: {statedFields[id].labels[locale]}</span>
              </Button>
            )}
          </div>
          {stated
            .filter(({ field }) => field === id)
            .map((statement) => (
              <StatementCard key={statement.id} file={file} statement={statement} />
            ))}
        </div>
      ))}
      {asking !== undefined && (
        <StatementForm key={asking} file={file} person={person} field={asking} onDone={() => setAsking(undefined)} />
      )}
      {file.may.write && open.length > 0 && (
        <div className="no-print">
          <Disclosure summary={t("web.cases.stated.open", { questions: open.length })}>
            <div className="flex flex-wrap gap-2">
              {open.map((id) => (
                <Button key={id} icon={<Plus size={14} aria-hidden="true" />} onPress={() => setAsking(id)}>
                  {statedFields[id].labels[locale]}
                </Button>
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </section>
  );
}
