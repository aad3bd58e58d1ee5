import type { DeskView, DisclosedClass, DisclosurePurpose } from "@suar/domain";
import { purposeNeeds } from "@suar/domain/consents/purposes";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { desksQuery } from "../../api/desks.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ClassesField } from "./classes-field.tsx";
import { DeskNote } from "./desk-note.tsx";
import type { ToldDraft } from "./told-draft.ts";

interface ToldFieldsProps {
  readonly value: ToldDraft;
  readonly onChange: (value: ToldDraft) => void;
  /** Desks that the case shuts out, by id: nothing of the case goes there. */
  readonly shut: readonly string[];
  /** The one purpose, where the basis knows only one; any desk can be told for it. */
  readonly only?: DisclosurePurpose;
  /** What of a purpose may be told at all on this basis; all that it needs where it is not said. */
  readonly offer?: (needed: readonly DisclosedClass[]) => readonly DisclosedClass[];
  /** Where an order says by itself what is told. */
  readonly hasClasses?: boolean;
}

const offerAll = (needed: readonly DisclosedClass[]): readonly DisclosedClass[] => needed;

/** To whom, what for and what. No more can be chosen than the purpose needs. */
export function ToldFields({ value, onChange, shut, only, offer = offerAll, hasClasses = true }: ToldFieldsProps) {
  const t = useWords();
  const { data, error, refetch } = useQuery(desksQuery);
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={3} />;
  const desks = data.filter(({ id, vetting }) => vetting.state !== "closed" && !shut.includes(id));
  if (desks.length === 0) {
    return (
      <p>
        {t("web.consents.desk.none")} <Link to="/organisation/desks">{t("web.consents.desk.directory")}</Link>
      </p>
    );
  }
  const { desk, purpose, classes } = value;
  const purposes = desk?.purposes.filter((each) => offer(purposeNeeds[each]).length > 0) ?? [];
  const chooseDesk = (id: string): void => {
    const next = desks.find((each) => each.id === id);
    const keeps = only ?? (purpose !== "" && next?.purposes.includes(purpose) === true ? purpose : "");
    onChange({ desk: next, purpose: keeps, classes: keeps === purpose ? classes : [] });
  };
  return (
    <>
      <SelectField
        label={t("web.consents.desk")}
        value={desk?.id ?? ""}
        choices={[{ value: "", label: t("web.cases.choose") }, ...desks.map(choiceOf)]}
        onChange={chooseDesk}
      />
      {desk !== undefined && <DeskNote desk={desk} isUrgent={only !== undefined} />}
      {desk !== undefined && only === undefined && (
        <SelectField
          label={t("web.consents.purpose")}
          value={purpose}
          choices={[
            { value: "", label: t("web.cases.choose") },
            ...purposes.map((each) => ({ value: each, label: t(`disclosurePurpose.${each}`) })),
          ]}
          onChange={(next) => onChange({ desk, purpose: next, classes: [] })}
        />
      )}
      {hasClasses && purpose !== "" && (
        <ClassesField
          label={t("web.consents.classes")}
          description={t("web.consents.classes.about")}
          offered={offer(purposeNeeds[purpose])}
          value={classes}
          onChange={(next) => onChange({ ...value, classes: next })}
        />
      )}
    </>
  );
}

const choiceOf = ({ id, name, country }: DeskView) => ({ value: id, label: `${name} (${country})` });
