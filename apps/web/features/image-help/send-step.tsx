import { type ReportPlace, reportPlaces } from "@suar/domain/image-help/report-places";
import { ChildHelp } from "./child-help.tsx";
import { PlatformHelp } from "./platform-help.tsx";
import { RequestText } from "./request-text.tsx";
import { ServiceHelp } from "./service-help.tsx";
import type { Told } from "./steps.ts";

/** Where to go with it, most important first, and the text to take along. */
export function SendStep({ told }: { readonly told: Told }) {
  const place: ReportPlace | undefined = reportPlaces.find(({ id }) => id === told.place);
  const name = place?.name ?? (told.place === "other" ? told.otherPlace : "");
  return (
    <div className="flex flex-col gap-6">
      <ServiceHelp age={told.age} />
      {told.age !== "adult" && <ChildHelp />}
      <PlatformHelp place={place} isThreat={told.place === "none"} />
      <RequestText told={told} place={name} />
    </div>
  );
}
