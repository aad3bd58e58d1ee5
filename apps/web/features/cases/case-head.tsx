import type { Case, ChangeCase } from "@suar/domain";
import { caseStages, dangerLevels } from "@suar/domain/cases/case-codes";
import { sayCaseNumber } from "@suar/domain/cases/case-number";
import { nameValue } from "@suar/i18n";
import { useIntl } from "react-intl";
import { changeCase } from "../../api/cases.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Facts } from "../../ui/facts.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { DangerMark } from "./danger-mark.tsx";
import { TakeOnCase } from "./take-on-case.tsx";
import { useCaseChange } from "./use-case-change.ts";
import { useCountryChoices } from "./use-choices.ts";

/** What case it is, how near danger is, how it stands, who works on it; and how all that is changed. */
export function CaseHead({ file }: { readonly file: Case }) {
  const t = useWords();
  const { locale } = useIntl();
  const country = file.country === "unknown" ? t("word.notKnown") : nameValue("place", file.country, locale);
  return (
    <header className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="text-title tabular-nums">
          {t("web.cases.number", { number: `\u2068${sayCaseNumber(file.number)}\u2069` })}
        </h1>
        <DangerMark danger={file.danger} />
        {file.isDormant && <Tag>{t("web.cases.dormant")}</Tag>}
        {file.restricted && <Tag>{t("web.cases.restricted")}</Tag>}
        {file.synthetic && <Tag>{t("web.synthetic")}</Tag>}
      </div>
      <Facts
        facts={[
          { name: t("web.cases.status"), value: t(`caseStatus.${file.status}`) },
          { name: t("web.cases.stage"), value: t(`caseStage.${file.stage}`) },
          { name: t("web.cases.country"), value: country },
          { name: t("web.cases.workers"), value: <Workers file={file} /> },
          { name: t("web.cases.openedAt"), value: <TimeText value={file.openedAt} precision="day" /> },
        ]}
      />
      <div className="no-print flex flex-wrap items-start gap-x-6 gap-y-3">
        {file.may.assign && <TakeOnCase file={file} />}
        {file.may.write && file.dormantAt !== null && (
          <Disclosure summary={t("web.cases.change")}>
            <HeadFields file={file} />
          </Disclosure>
        )}
      </div>
    </header>
  );
}

function Workers({ file }: { readonly file: Case }) {
  const t = useWords();
  if (file.workers.length === 0) return <span>{t("web.cases.owner.none")}</span>;
  return (
    <span className="flex flex-wrap gap-x-3">
      {file.workers.map(({ id, name }) => (
        <bdi key={id}>{name}</bdi>
      ))}
    </span>
  );
}

type HeadChange = Omit<ChangeCase, "version">;
const dormantChoices = ["3", "7", "14", "30", "90"] as const;

function HeadFields({ file }: { readonly file: Case }) {
  const t = useWords();
  const countries = useCountryChoices();
  const change = useCaseChange(file.id, (input: HeadChange) =>
    changeCase(file.id, { ...input, version: file.version }),
  );
  const set = (input: HeadChange): void => change.mutate(input);
  const isBusy = change.isPending;
  const days = String(file.dormantDays);
  const dayChoices = [...new Set([...dormantChoices, days])].toSorted((a, b) => Number(a) - Number(b));
  return (
    <div className="grid max-w-text gap-3 pt-2 pane:grid-cols-2">
      <SelectField
        label={t("web.cases.danger")}
        value={file.danger}
        isDisabled={isBusy}
        choices={dangerLevels.map((value) => ({ value, label: t(`dangerLevel.${value}`) }))}
        onChange={(danger) => set({ danger })}
      />
      <SelectField
        label={t("web.cases.stage")}
        value={file.stage}
        isDisabled={isBusy}
        choices={caseStages.map((value) => ({ value, label: t(`caseStage.${value}`) }))}
        onChange={(stage) => set({ stage })}
      />
      <SelectField
        label={t("web.cases.status")}
        value={file.status === "follow_up" ? "follow_up" : "active"}
        isDisabled={isBusy}
        choices={(["active", "follow_up"] as const).map((value) => ({ value, label: t(`caseStatus.${value}`) }))}
        onChange={(status) => set({ status })}
      />
      <SelectField
        label={t("web.cases.country")}
        value={file.country}
        isDisabled={isBusy}
        choices={[{ value: "unknown", label: t("word.notKnown") }, ...countries]}
        onChange={(country) => set({ country })}
      />
      <SelectField
        label={t("web.cases.dormantDays")}
        value={days}
        isDisabled={isBusy}
        choices={dayChoices.map((value) => ({ value, label: t("web.cases.days", { days: Number(value) }) }))}
        onChange={(value) => set({ dormantDays: Number(value) })}
      />
      <div className="self-end pb-2">
        <CheckBox isSelected={file.restricted} isDisabled={isBusy} onChange={(restricted) => set({ restricted })}>
          {t("web.cases.restrict")}
        </CheckBox>
      </div>
      {change.error !== null && (
        <div className="pane:col-span-2">
          <KeyError error={change.error} onUnlocked={() => change.reset()} />
        </div>
      )}
    </div>
  );
}
