import type { Corridor } from "@suar/domain/recruitment";
import type { ComponentType } from "preact";
import { useMemo } from "preact/hooks";
import type { OfferedRegister, ReportDesk } from "../../app/read-config.ts";
import { useAfterPaint } from "../../app/use-after-paint.ts";
import { ListenButton } from "../../app/listen-button.tsx";
import { useWords } from "../../app/words.ts";
import type { Corrections, Offer, OfferReading } from "../../offer/offer.ts";
import type { LoadedFinder } from "../../offer/phrase-packs.ts";
import { readOffer } from "../../offer/read-offer.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { suggestCorridor } from "../countries/corridor.ts";
import { findRuleSigns } from "../countries/find-rule-signs.ts";
import { today } from "../countries/today.ts";
import { AdviceSection } from "./advice-section.tsx";
import { FactsSection } from "./facts-section.tsx";
import type { LaterSectionsProps } from "./later-sections.tsx";
import { MarkedOffer } from "./marked-offer.tsx";
import { QuestionsToAsk } from "./questions-to-ask.tsx";
import { SignList } from "./sign-list.tsx";

interface ResultViewProps {
  readonly offer: Offer;
  readonly finder: LoadedFinder | undefined;
  readonly corridor: Corridor;
  readonly registers: readonly OfferedRegister[];
  readonly reports: ReportDesk | undefined;
  /** What stands under the answer; undefined while it is still fetched. */
  readonly later: ComponentType<LaterSectionsProps> | undefined;
  readonly onCorridor: (corridor: Corridor) => void;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onChange: () => void;
  readonly onAgain: () => void;
}

/** What was found in the offer, what to ask, and who helps. Of it all, only the advice is printed. */
export function ResultView(props: ResultViewProps) {
  const { offer, finder, corridor, registers, reports, later: Later, onCorridor, onCorrect, onChange, onAgain } = props;
  const { say, locale } = useWords();
  const isPainted = useAfterPaint();
  const reading = useMemo(
    () => (finder === undefined ? undefined : readOffer(offer, finder.read, finder.readLanguage)),
    [offer, finder],
  );
  if (reading === undefined) return <output>{say("result.loading-languages")}</output>;
  const { signs, facts } = reading;
  const suggested = suggestCorridor(corridor, locale, facts.place);
  const ruled = findRuleSigns(suggested, facts, today());
  return (
    <>
      <Summary reading={reading} ruled={ruled.length} onChange={onChange} />
      {finder?.readLanguage === undefined && <output className="no-print">{say("result.loading-languages")}</output>}
      <div className="grid items-start gap-8 pane:grid-cols-2">
        <div className="no-print flex min-w-0 flex-col gap-8">
          <SignList signs={signs} ruled={ruled} offer={offer} />
          <FactsSection facts={facts} corrections={offer.corrections} onCorrect={onCorrect} />
          {isPainted && <MarkedOffer text={offer.text} signs={signs} />}
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <QuestionsToAsk signs={signs} />
          <AdviceSection />
          {isPainted && Later !== undefined && (
            <Later
              offer={offer}
              facts={facts}
              corridor={suggested}
              registers={registers}
              reports={reports}
              onCorridor={onCorridor}
              onAgain={onAgain}
            />
          )}
        </div>
      </div>
      <div className="no-print">
        <Button onPress={onAgain}>{say("result.again")}</Button>
      </div>
    </>
  );
}

interface SummaryProps {
  readonly reading: OfferReading;
  /** Signs that come from rules of countries. */
  readonly ruled: number;
  readonly onChange: () => void;
}

function Summary({ reading: { signs, isCut, isService, isOtherLanguage }, ruled, onChange }: SummaryProps) {
  const { say, find } = useWords();
  const count = signs.length + ruled;
  const isNothing = count === 0;
  const summary = isNothing ? say("result.none") : say("result.signs", { count: String(count) });
  const next = say(isNothing ? "result.none-next" : "limits.flag");
  const spoken = [summary, next, ...signs.map(({ id, label }) => find(`flag.${id}`) ?? label)];
  return (
    <div className="no-print flex max-w-text flex-col gap-3">
      <h1 tabIndex={-1} className="text-title outline-none">
        {say("result.title")}
      </h1>
      <Notice isSaid>
        <span className="text-lead font-semibold">{summary}</span>
        <span>{next}</span>
      </Notice>
      {isService && <Notice isSaid>{say("kind.sell")}</Notice>}
      {isOtherLanguage && <Notice isSaid>{say("result.other-language")}</Notice>}
      {isCut && <p>{say("result.long")}</p>}
      <div className="flex flex-wrap gap-2">
        <ListenButton sentences={spoken} />
        <Button onPress={onChange}>{say("result.change")}</Button>
      </div>
    </div>
  );
}
