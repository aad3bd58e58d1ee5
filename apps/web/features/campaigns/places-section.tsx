import type { CampaignView } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { nameValue } from "../../ui/name-value.ts";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

interface PlacesSectionProps {
  readonly importId: string;
  readonly places: CampaignView["places"];
}

/** The places that the records name, with bars from zero, each a way to the campaigns that name it too. */
export function PlacesSection({ importId, places }: PlacesSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const most = Math.max(1, ...places.map(({ records }) => records));
  return (
    <Section title={t("web.places.title")} about={t(places.length === 0 ? "web.places.none" : "web.places.about")}>
      {places.length > 0 && (
        <DataTable
          caption={t("web.places.title")}
          isCaptionHidden
          columns={[
            { key: "place", label: t("web.places.place") },
            { key: "records", label: t("web.records"), isNumber: true },
          ]}
          rows={places.map(({ place, records }) => ({
            key: place,
            cells: {
              place: (
                <Link to="/imports/$importId/campaigns" params={{ importId }} search={{ place }}>
                  {nameValue("place", place, intl.locale)}
                </Link>
              ),
              records: (
                <span className="flex items-center justify-end gap-3">
                  <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-3 w-24 wide:w-40">
                    <rect width={(100 * records) / most} height="8" className="fill-link" />
                  </svg>
                  {intl.formatNumber(records)}
                </span>
              ),
            },
          }))}
        />
      )}
    </Section>
  );
}
