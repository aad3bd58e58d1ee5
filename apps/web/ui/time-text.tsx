import { useIntl } from "react-intl";
import { useWords } from "./use-words.ts";
import { writeDate } from "./write-date.ts";

interface TimeTextProps {
  /** ISO 8601; null is "not known". */
  readonly value: string | null;
  readonly precision: "day" | "minute";
  /** `UTC` for times that stand in files, the reader's own zone for what people did. */
  readonly zone?: "UTC" | undefined;
}

/** A time as people read it, with the machine's form beneath. Times from files are shown in UTC. */
export function TimeText({ value, precision, zone }: TimeTextProps) {
  const intl = useIntl();
  const t = useWords();
  if (value === null || Number.isNaN(Date.parse(value))) return <span>{t("word.notKnown")}</span>;
  const text = writeDate(intl.locale, value, { precision, zone });
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {text}
    </time>
  );
}
