import type { Sourced } from "@suar/domain/image-help/sourced";
import { useIntl } from "react-intl";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";

/** Where a fact was read and when; days as they are written everywhere, since some sources give a year only. */
export function SourceLine({ sourceUrl, sourceDate, checked }: Sourced) {
  const t = useWords();
  const { locale } = useIntl();
  const host = URL.parse(sourceUrl)?.hostname ?? sourceUrl;
  const day = writeDate(locale, checked, { precision: "day", zone: "UTC" });
  return (
    <p className="text-small text-ink-soft">
      {t("imageHelp.source")}{" "}
      <a href={sourceUrl} target="_blank" rel="noreferrer" className="wrap-anywhere">
        <bdi>{host}</bdi>
      </a>
      {sourceDate !== undefined && (
        <>
          {" "}
          (<bdi>{sourceDate}</bdi>)
        </>
      )}
      . {t("imageHelp.source.checked", { day })}
    </p>
  );
}
