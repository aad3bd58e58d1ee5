import { useIntl } from "react-intl";
import { nameValue } from "../../ui/name-value.ts";
import { useWords } from "../../ui/use-words.ts";

interface WayTextProps {
  readonly from: string | null;
  readonly to: string | null;
}

/** Where somebody is recruited and where the work is, by the names of the countries. */
export function WayText({ from, to }: WayTextProps) {
  const t = useWords();
  const { locale } = useIntl();
  const name = (country: string | null): string =>
    country === null ? t("word.notKnown") : nameValue("place", country, locale);
  return (
    <span className="flex flex-wrap gap-x-3">
      <span>
        {t("web.reports.from")} <bdi>{name(from)}</bdi>
      </span>
      <span>
        {t("web.reports.to")} <bdi>{name(to)}</bdi>
      </span>
    </span>
  );
}
