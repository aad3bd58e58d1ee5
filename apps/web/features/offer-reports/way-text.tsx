import { useIntl } from "react-intl";
import { nameValue } from "@suar/i18n";
import { useWords } from "../../ui/use-words.ts";

interface WayTextProps {
  readonly from: string | null;
  readonly to: string | null;
}

/** Where somebody is recruited and where the work is, by the names of the countries; what was not said is left out. */
export function WayText({ from, to }: WayTextProps) {
  const t = useWords();
  const { locale } = useIntl();
  return (
    <>
      {from !== null && (
        <span>
          {t("web.reports.from")} <bdi>{nameValue("place", from, locale)}</bdi>
        </span>
      )}
      {to !== null && (
        <span>
          {t("web.reports.to")} <bdi>{nameValue("place", to, locale)}</bdi>
        </span>
      )}
    </>
  );
}
