import type { AdultAgreement, ForbiddenUse } from "@suar/domain";
import { CheckBox } from "../../ui/check-box.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

const uses = ["prostitution", "immigration", "tax", "licences"] as const satisfies readonly ForbiddenUse[];

/** The agreement as it is typed. */
export interface AgreementDraft {
  readonly forbids: readonly ForbiddenUse[];
  readonly party: string;
  readonly signedBy: string;
  readonly reference: string;
  readonly from: string;
  readonly until: string;
}

export const emptyAgreement: AgreementDraft = {
  forbids: [],
  party: "",
  signedBy: "",
  reference: "",
  from: "",
  until: "",
};

/** The agreement as it is sent; `undefined` while something is missing or a use is not forbidden. */
export const wholeAgreement = (draft: AgreementDraft): AdultAgreement | undefined =>
  uses.every((use) => draft.forbids.includes(use)) &&
  [draft.party, draft.signedBy, draft.reference].every((words) => words.trim().length >= 2) &&
  draft.from !== "" &&
  draft.from <= draft.until
    ? { ...draft, forbids: [...uses], purpose: "trafficking" }
    : undefined;

interface AgreementFieldsProps {
  readonly agreement: AgreementDraft;
  readonly onChange: (agreement: AgreementDraft) => void;
}

/** What the signed agreement says. Its purpose is no field: there is only one. */
export function AgreementFields({ agreement, onChange }: AgreementFieldsProps) {
  const t = useWords();
  return (
    <fieldset className="flex flex-col gap-4 rounded-normal border border-line p-4">
      <legend className="px-1 font-semibold">{t("web.adult.agreement")}</legend>
      <p className="text-small text-ink-soft">{t("web.adult.purpose")}</p>
      <div className="flex flex-col gap-2">
        {uses.map((use) => (
          <CheckBox
            key={use}
            isSelected={agreement.forbids.includes(use)}
            onChange={(isForbidden) =>
              onChange({
                ...agreement,
                forbids: isForbidden ? [...agreement.forbids, use] : agreement.forbids.filter((other) => other !== use),
              })
            }
          >
            {t(`forbiddenUse.${use}`)}
          </CheckBox>
        ))}
      </div>
      {(["party", "signedBy", "reference"] as const).map((field) => (
        <TextField
          key={field}
          label={t(`web.adult.${field}`)}
          value={agreement[field]}
          onChange={(words) => onChange({ ...agreement, [field]: words })}
          maxLength={200}
        />
      ))}
      <div className="grid gap-4 pane:grid-cols-2">
        <DayField
          label={t("web.adult.from")}
          value={agreement.from}
          onChange={(from) => onChange({ ...agreement, from })}
        />
        <DayField
          label={t("web.adult.until")}
          value={agreement.until}
          onChange={(until) => onChange({ ...agreement, until })}
        />
      </div>
    </fieldset>
  );
}
