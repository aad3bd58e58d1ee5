import type { ReportPlace } from "@suar/domain/image-help/report-places";
import { reportPlaces } from "@suar/domain/image-help/report-places";
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
  return (
    <Section title={name.trim() === "" ? t("imageHelp.send.platform") : t("imageHelp.send.platformNamed", { name })}>
      <p>{t(report === null ? "imageHelp.send.button" : "imageHelp.send.report")}</p>
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
