import type { Corridor } from "@suar/domain/recruitment";
import type { OfferedRegister, ReportDesk } from "../../app/read-config.ts";
import type { Fact, Offer, OfferReading } from "../../offer/offer.ts";
import { CountriesSection } from "../countries/countries-section.tsx";
import { HelpNow } from "../help/help-now.tsx";
import { RegisterSection } from "../register/register-section.tsx";
import { ReportSection } from "../report/report-section.tsx";
import { ShareSection } from "../share/share-section.tsx";

/** Props of `LaterSections`. */
export interface LaterSectionsProps {
  readonly offer: Offer;
  readonly facts: OfferReading["facts"];
  readonly corridor: Corridor;
  readonly registers: readonly OfferedRegister[];
  readonly reports: ReportDesk | undefined;
  readonly onCorridor: (corridor: Corridor) => void;
  readonly onAgain: () => void;
}

/** What stands under the answer and is drawn in the next moment: rules and numbers of countries, lists, help, sharing, reporting. */
export function LaterSections({ offer, facts, corridor, registers, reports, onCorridor, onAgain }: LaterSectionsProps) {
  const fees: readonly Fact[] = facts.fee;
  return (
    <>
      <CountriesSection corridor={corridor} fees={fees} onChoose={onCorridor} />
      <RegisterSection registers={registers} name={offer.corrections.employer ?? facts.employer[0]?.words ?? ""} />
      <HelpNow />
      <ShareSection corridor={corridor} />
      {reports !== undefined && offer.text.trim() !== "" && (
        <ReportSection desk={reports} offer={offer} corridor={corridor} onAgain={onAgain} />
      )}
    </>
  );
}
