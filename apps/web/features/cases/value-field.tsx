import type { FieldValue } from "@suar/domain/stated-fields";
import { CheckBox } from "../../ui/check-box.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { type Choice, SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AiUseFields } from "./ai-use-fields.tsx";
import type { StatementDraft } from "./statement-draft.ts";
import { useCountryChoices, useLanguageChoices } from "./use-choices.ts";
import { useLabel } from "./use-label.ts";

interface ValueFieldProps {
  readonly label: string;
  readonly field: FieldValue;
  readonly value: StatementDraft;
  readonly onChange: (some: Partial<StatementDraft>) => void;
}

/** Short lists stand in sight; longer ones in the browser's own list. */
const inSight = 6;

/** Asks for the answer in the way of its field. */
export function ValueField({ label, field, value, onChange }: ValueFieldProps) {
  const t = useWords();
  const say = useLabel();
  const countries = useCountryChoices();
  const languages = useLanguageChoices();
  switch (field.kind) {
    case "code":
    case "codes": {
      const offered = field.list.codes.filter(({ id, deprecated }) => deprecated !== true || value.codes.includes(id));
      const choices = offered.map(({ id }) => ({ value: id, label: say(field.list, id) }));
      return <CodesField {...{ label, value, onChange, choices }} takesOne={field.kind === "code"} />;
    }
    case "country":
    case "language":
      return (
        <CodesField
          {...{ label, value, onChange }}
          choices={field.kind === "country" ? countries : languages}
          takesOne
        />
      );
    case "countries":
    case "languages":
      return (
        <AddingField {...{ label, value, onChange }} choices={field.kind === "countries" ? countries : languages} />
      );
    case "yes_no":
      return (
        <ChoiceGroup
          label={label}
          value={value.yes === null ? null : value.yes ? "yes" : "no"}
          choices={(["yes", "no"] as const).map((each) => ({ value: each, label: t(`web.cases.${each}`) }))}
          onChange={(each) => onChange({ yes: each === "yes" })}
        />
      );
    case "date":
      return (
        <TextField
          label={label}
          description={t("web.persons.form.told.about")}
          value={value.text}
          onChange={(text) => onChange({ text })}
          direction="ltr"
          autoComplete="off"
          maxLength={10}
        />
      );
    case "number":
      return (
        <div className="flex gap-3">
          <div className="grow">
            <TextField
              label={label}
              value={value.text}
              onChange={(text) => onChange({ text })}
              inputMode="numeric"
              direction="ltr"
              autoComplete="off"
              maxLength={16}
            />
          </div>
          {field.unit === "currency" && (
            <SelectField
              label={t("web.cases.currency")}
              value={value.unit}
              choices={[
                { value: "", label: t("word.notKnown") },
                ...currencies.map((code) => ({ value: code, label: code })),
              ]}
              onChange={(unit) => onChange({ unit })}
            />
          )}
        </div>
      );
    case "text":
      return (
        <TextField
          label={label}
          description={t("web.persons.never")}
          value={value.text}
          onChange={(text) => onChange({ text })}
          rows={4}
          maxLength={field.maxLength}
          autoComplete="off"
        />
      );
    case "ai_use":
      return <AiUseFields value={value.use} onChange={(use) => onChange({ use: { ...value.use, ...use } })} />;
  }
}

/** Currencies of the region and of those who are brought there (ISO 4217). */
const currencies = "BDT BND CNY EUR IDR INR KHR LAK LKR MMK MYR NPR PHP PKR SGD THB TWD USD VND".split(" ");

interface CodesFieldProps extends Omit<ValueFieldProps, "field"> {
  readonly choices: readonly Choice<string>[];
}

function CodesField({ label, value, choices, onChange, takesOne }: CodesFieldProps & { readonly takesOne: boolean }) {
  const t = useWords();
  const [code = ""] = value.codes;
  if (!takesOne) return <Boxes {...{ label, value, choices, onChange }} />;
  if (choices.length <= inSight) {
    return (
      <ChoiceGroup label={label} value={code} choices={choices} onChange={(next) => onChange({ codes: [next] })} />
    );
  }
  return (
    <SelectField
      label={label}
      value={code}
      choices={[{ value: "", label: t("web.cases.choose") }, ...choices]}
      onChange={(next) => onChange({ codes: next === "" ? [] : [next] })}
    />
  );
}

function Boxes({ label, value, choices, onChange }: CodesFieldProps) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold">{label}</legend>
      {choices.map((choice) => (
        <CheckBox
          key={choice.value}
          isSelected={value.codes.includes(choice.value)}
          onChange={(isOn) =>
            onChange({
              codes: isOn ? [...value.codes, choice.value] : value.codes.filter((code) => code !== choice.value),
            })
          }
        >
          {choice.label}
        </CheckBox>
      ))}
    </fieldset>
  );
}

/** Several of a long list: those chosen stand as boxes that can be taken off, the others wait in the list. */
function AddingField({ label, value, choices, onChange }: CodesFieldProps) {
  const t = useWords();
  const chosen = choices.filter((choice) => value.codes.includes(choice.value));
  const rest = choices.filter((choice) => !value.codes.includes(choice.value));
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={label}
        value=""
        choices={[{ value: "", label: t("web.cases.chooseMore") }, ...rest]}
        onChange={(code) => onChange({ codes: code === "" ? value.codes : [...value.codes, code] })}
      />
      {chosen.length > 0 && <Boxes label={t("web.cases.chosen")} value={value} choices={chosen} onChange={onChange} />}
    </div>
  );
}
