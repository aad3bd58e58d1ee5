import type { CampaignView } from "@suar/domain";
import { useMemo, useRef } from "react";
import { useIntl } from "react-intl";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { nameShortly } from "@suar/i18n";
import { useWidth } from "../../../ui/use-width.ts";
import { useWords } from "../../../ui/use-words.ts";
import { drawMap } from "./draw-map.ts";
import { MapPicture } from "./map-picture.tsx";
import { measureText } from "./measure-text.ts";
import { type Labelled, placeLabels } from "./place-labels.ts";
import { sortPlaces } from "./sort-places.ts";

interface PlacesMapProps {
  readonly places: CampaignView["places"];
}

/** Room of a name, from its middle line up and down. */
const line = 17;

/**
 * The places that records name, on a map that needs no network: outlines and positions come with the program. What a map
 * here cannot show is said under it.
 */
export function PlacesMap({ places }: PlacesMapProps) {
  const t = useWords();
  const intl = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const sorted = useMemo(() => sortPlaces(places), [places]);
  const map = useMemo(() => (width === 0 ? undefined : drawMap(atlas, sorted, width)), [sorted, width]);
  const shown = [...sorted.points, ...sorted.countries];
  const nameOf = new Map(
    shown.map(({ place, records }) => [place, `${nameShortly(place, intl.locale)} ${intl.formatNumber(records)}`]),
  );
  const marks: Labelled[] = [
    ...(map?.points ?? []).map(({ place, x, y, radius }) => ({ id: place, x, y, radius })),
    ...(map?.countries ?? []).map(({ place, x, y, isSmall }) => ({ id: place, x, y, radius: isSmall ? 10 : 0 })),
  ].map((mark) => ({ ...mark, width: measureText(nameOf.get(mark.id) ?? "") }));
  const labels = map === undefined ? [] : placeLabels(marks, { width: map.width, height: map.height, line });
  const notes = [
    ...(shown.length === 0 ? [] : [t("web.places.map.key")]),
    ...(map === undefined || labels.length === shown.length
      ? []
      : [t("web.places.map.noRoom", { places: shown.length - labels.length })]),
    ...(sorted.unknown.length === 0
      ? []
      : [
          t("web.places.map.unknown", {
            places: intl.formatList(
              sorted.unknown.map((place) => nameShortly(place, intl.locale)),
              { type: "unit" },
            ),
          }),
        ]),
    ...(shown.length === 0 ? [] : [t("web.places.map.source")]),
  ];
  return (
    <figure className="m-0 flex min-w-0 flex-col gap-2">
      {shown.length > 0 && (
        <div ref={frame} dir="ltr" className="map min-h-70 w-full overflow-hidden">
          {map !== undefined && (
            <MapPicture
              map={map}
              labels={labels}
              nameOf={nameOf}
              label={t("web.places.map.summary", {
                places: sorted.points.length,
                countries: sorted.countries.length,
              })}
            />
          )}
        </div>
      )}
      <figcaption className="flex max-w-text flex-col gap-1 text-small text-ink-soft">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
    </figure>
  );
}
