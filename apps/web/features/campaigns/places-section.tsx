import type { CampaignView } from "@suar/domain";
import { nameValue } from "@suar/i18n";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";

interface PlacesSectionProps {
  /** `null` once what was searched is gone: nothing is left to go to. */
  readonly importId: string | null;
  readonly places: CampaignView["places"];
}

const PlacesMap = lazy(async () => ({ default: (await import("./map/places-map.tsx")).PlacesMap }));

/**
 * The places that the records name: on a map, and the same as a table with bars from zero, each row a way to the campaigns
 * that name the place too.
 */
export function PlacesSection({ importId, places }: PlacesSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const most = Math.max(1, ...places.map(({ records }) => records));
  return (
    <Section title={t("web.places.title")} about={t(places.length === 0 ? "web.places.none" : "web.places.about")}>
      {places.length > 0 && (
        <div className="grid items-start gap-4 wide:grid-cols-[3fr_2fr]">
          <Suspense fallback={<Skeleton lines={8} />}>
            <PlacesMap places={places} />
          </Suspense>
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
                place:
                  importId === null ? (
                    nameValue("place", place, intl.locale)
                  ) : (
                    <Link to="/imports/$importId/campaigns" params={{ importId }} search={{ place }}>
                      {nameValue("place", place, intl.locale)}
                    </Link>
                  ),
                records: (
                  <span className="flex items-center justify-end gap-3">
                    <svg
                      aria-hidden="true"
                      viewBox="0 0 100 8"
                      preserveAspectRatio="none"
                      className="h-3 w-24 wide:w-40"
                    >
                      <rect width={(100 * records) / most} height="8" className="fill-link" />
                    </svg>
                    {intl.formatNumber(records)}
                  </span>
                ),
              },
            }))}
          />
        </div>
      )}
    </Section>
  );
}
