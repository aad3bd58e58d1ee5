import { SelectField } from "../../ui/select-field.tsx";
import { useIntl } from "react-intl";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";
import { dayIn } from "./told-draft.ts";

const lengths = ["7", "30", "90", "180", "365"] as const;
/** How many days an entry lasts. */
export type Length = (typeof lengths)[number];

interface UntilFieldProps {
  readonly value: Length;
  readonly onChange: (value: Length) => void;
}

/** How long an entry serves, each choice with its last day. */
export function UntilField({ value, onChange }: UntilFieldProps) {
  const t = useWords();
  const { locale } = useIntl();
  return (
    <SelectField
      label={t("web.consents.until")}
      description={t("web.consents.until.about")}
      value={value}
      choices={lengths.map((each) => {
        const day = writeDate(locale, `${dayIn(Number(each))}T12:00:00Z`, { precision: "day", zone: "UTC" });
        return { value: each, label: t("web.consents.until.days", { days: Number(each), day }) };
      })}
      onChange={onChange}
    />
  );
}
