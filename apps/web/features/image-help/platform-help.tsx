import { type ReportPlace, reportPlaces } from "@suar/domain/image-help/report-places";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { OutsideLink } from "./outside-link.tsx";
import { SourceLine } from "./source-line.tsx";

interface PlatformHelpProps {
  readonly place: ReportPlace | undefined;
  /** As the person calls it; empty when nobody knows it. */
  readonly name: string;
}

const search = reportPlaces.find(({ id }) => id === "google");

/** Where the platform wants to be told, and the search engine that may lead to it. */
export function PlatformHelp({ place, name }: PlatformHelpProps) {
  const t = useWords();
  const report = place?.report ?? null;
  const isNamed = name.trim() !== "";
  return (
    <Section title={isNamed ? t("imageHelp.send.platformNamed", { name }) : t("imageHelp.send.platform")}>
      <p>{t(report !== null ? "imageHelp.send.report" : isNamed ? "imageHelp.send.button" : "imageHelp.send.later")}</p>
      {report !== null && (
        <div>
          <OutsideLink address={report.address}>{t("imageHelp.send.open", { name })}</OutsideLink>
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
