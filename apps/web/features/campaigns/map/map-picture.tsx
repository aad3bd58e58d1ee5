import { useId } from "react";
import type { DrawnCountry, DrawnMap } from "./draw-map.ts";
import type { PlacedLabel } from "./place-labels.ts";

interface MapPictureProps {
  readonly map: DrawnMap;
  readonly labels: readonly PlacedLabel[];
  /** What is written at a place, by its value. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** The picture in words, for those who do not see it. */
  readonly label: string;
}

/** Land, borders, hatched countries, circles and their names. The table beside it says the same. */
export function MapPicture({ map, labels, nameOf, label }: MapPictureProps) {
  const hatching = useId();
  const areas = new Set(map.countries.map(({ place }) => place));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
      className="h-auto max-w-full rounded-normal border border-line bg-sunk"
    >
      <defs>
        <pattern id={hatching} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-link-sunk" />
          <rect width="1.5" height="6" className="fill-link" opacity="0.35" />
        </pattern>
      </defs>
      <path d={map.land} className="fill-raised stroke-line-strong" strokeWidth="0.5" />
      {map.countries.map((country) => (
        <Country key={country.place} country={country} fill={`url(#${hatching})`} />
      ))}
      {labels.map(({ id, from, line }) =>
        line === undefined ? null : (
          <line
            key={id}
            x1={from.x}
            y1={from.y}
            x2={line.x}
            y2={line.y}
            className="stroke-ink-soft"
            strokeWidth="0.75"
          />
        ),
      )}
      {map.points.map(({ place, x, y, radius }) => (
        <circle key={place} cx={x} cy={y} r={radius} className="fill-link stroke-raised" fillOpacity="0.85" />
      ))}
      {labels.map(({ id, x, y }) => (
        <text key={id} x={x} y={y} dominantBaseline="central" className={areas.has(id) ? "area-name" : undefined}>
          {nameOf.get(id)}
        </text>
      ))}
    </svg>
  );
}

function Country({
  country: { path, x, y, isSmall },
  fill,
}: {
  readonly country: DrawnCountry;
  readonly fill: string;
}) {
  return (
    <>
      <path d={path} fill={fill} className="stroke-link" strokeWidth="1" />
      {isSmall && (
        <rect x={x - 8} y={y - 8} width="16" height="16" fill={fill} fillOpacity="0.6" className="stroke-link" />
      )}
    </>
  );
}
