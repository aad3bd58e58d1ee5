import { type ReportPlace, reportPlaces } from "@suar/domain/image-help/report-places";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { OutsideLink } from "./outside-link.tsx";
import { SourceLine } from "./source-line.tsx";

interface PlatformHelpProps {
  /** `undefined`: none, or one that we do not know. */
  readonly place: ReportPlace | undefined;
  readonly isThreat: boolean;
}

const search = reportPlaces.find(({ id }) => id === "google");

/** Where the platform wants to be told, and the search engine that may lead to it. */
export function PlatformHelp({ place, isThreat }: PlatformHelpProps) {
  const t = useWords();
  const report = place?.report ?? null;
  return (
    <Section
      title={
        place === undefined ? t("imageHelp.send.platform") : t("imageHelp.send.platformNamed", { name: place.name })
      }
    >
      {place === undefined || report === null ? (
        <p>{t(isThreat ? "imageHelp.send.later" : "imageHelp.send.button")}</p>
      ) : (
        <div>
          <p>{t("imageHelp.send.report")}</p>
          <OutsideLink address={report.address}>{t("imageHelp.send.open", { name: place.name })}</OutsideLink>
          <SourceLine {...report} />
        </div>
      )}
      {search?.report && place?.id !== search.id && (
        <div>
          <p>{t("imageHelp.send.search")}</p>
          <OutsideLink address={search.report.address}>{t("imageHelp.send.open", { name: search.name })}</OutsideLink>
          <SourceLine {...search.report} />
        </div>
      )}
    </Section>
  );
}
