import type { Case, CasePerson, GiveRole } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { endRole, giveRole, partCasePerson } from "../../api/cases.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { RoleFields, usualRole } from "./role-fields.tsx";
import { useCaseChange } from "./use-case-change.ts";

interface PersonCardProps {
  readonly file: Case;
  readonly person: CasePerson;
}

/** One person of a case: roles side by side, each given and ended by itself. */
export function PersonCard({ file, person }: PersonCardProps) {
  const t = useWords();
  const [isGiving, setGiving] = useState(false);
  const end = useCaseChange(file.id, (role: string) => endRole(file.id, role));
  const part = useCaseChange(file.id, (id: string) => partCasePerson(file.id, id));
  const label = t("web.persons.label", { label: person.label });
  return (
    <article aria-label={label} className="flex h-full flex-col gap-3 rounded-normal border border-line p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="flex flex-wrap items-center gap-2 font-semibold">
          {label}
          {person.synthetic && <Tag>{t("web.synthetic")}</Tag>}
        </h3>
        <Link to="/persons/$personId" params={{ personId: person.person }} search={{}} className="no-print">
          {t("web.cases.people.open")}
        </Link>
      </div>
      {person.roles.length === 0 && <p className="text-ink-soft">{t("web.cases.role.none")}</p>}
      <ul className="flex flex-col gap-2">
        {person.roles.map((role) => (
          <li key={role.id} className="flex items-start justify-between gap-x-3">
            <span className="flex min-w-0 flex-col">
              <span>{t(`casePersonRole.${role.role}`)}</span>
              <span className="text-small text-ink-soft">
                {t(`certainty.${role.certainty}`)}, {t("web.persons.from")} {t(`factSource.${role.source}`)},{" "}
                <TimeText value={role.at} precision="day" />
              </span>
            </span>
            {file.may.write && (
              <Button
                look="quiet"
                aria-label={t("web.cases.role.end.of", { role: t(`casePersonRole.${role.role}`) })}
                isPending={end.isPending && end.variables === role.id}
                onPress={() => end.mutate(role.id)}
              >
                {t("web.cases.role.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.error !== null && <ErrorNotice error={end.error} />}
      {isGiving && <GiveRoleForm file={file} person={person} onDone={() => setGiving(false)} />}
      {file.may.write && !isGiving && (
        <div className="no-print mt-auto flex flex-wrap gap-2">
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => setGiving(true)}>
            {t("web.cases.role.give")}
          </Button>
          <AskedAction
            look="quiet"
            action={t("web.cases.people.part")}
            title={t("web.cases.people.part.title")}
            sentence={t("web.cases.people.part.sentence")}
            run={() => part.mutateAsync(person.person)}
            onDone={() => {}}
          />
        </div>
      )}
    </article>
  );
}

interface GiveRoleFormProps extends PersonCardProps {
  readonly onDone: () => void;
}

function GiveRoleForm({ file, person, onDone }: GiveRoleFormProps) {
  const t = useWords();
  const [role, setRole] = useState<GiveRole>(usualRole);
  const give = useCaseChange(file.id, (given: GiveRole) => giveRole(file.id, person.person, given), onDone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    give.mutate(role);
  };
  return (
    <form onSubmit={submit} className="no-print flex flex-col gap-3">
      <RoleFields value={role} onChange={setRole} />
      {give.error !== null && <ErrorNotice error={give.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={give.isPending}>
          {t("web.cases.role.give")}
        </Button>
        <Button onPress={onDone}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
