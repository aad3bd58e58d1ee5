import { useEffect, useState } from "react";
import { QuietPage } from "../../app/quiet-page.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AgeStep } from "./age-step.tsx";
import { BeforeStep } from "./before-step.tsx";
import { NowStep } from "./now-step.tsx";
import { PictureStep } from "./picture-step.tsx";
import { PlaceStep } from "./place-step.tsx";
import { SendStep } from "./send-step.tsx";
import { nothingTold, type Step, stepAfter, stepBefore, type Told } from "./steps.ts";
import { useEnglish } from "./use-english.ts";

/**
 * Help for somebody whose intimate picture is threatened to be shown or was: one thought at a time, and no account. All of it
 * lives in the memory of this page. Steps are no addresses and no history, so that Back does not return to them.
 */
export function ImageHelpPage() {
  const t = useWords();
  const [step, setStep] = useState<Step>("before");
  const [told, setTold] = useState<Told>(nothingTold);
  useEnglish();
  useEffect(() => {
    if (step === "before") return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>("main h1")?.focus();
  }, [step]);
  const tell = (more: Partial<Told>): void => setTold((known) => ({ ...known, ...more }));
  const goOn = (): void => setStep(stepAfter);
  const earlier = stepBefore(step);
  return (
    <QuietPage title={t(`imageHelp.${step}.title`)} windowTitle={t("imageHelp.window")}>
      {step === "before" && <BeforeStep onGoOn={goOn} />}
      {step === "now" && <NowStep onGoOn={goOn} />}
      {step === "age" && (
        <AgeStep
          onAnswer={(age) => {
            tell({ age });
            goOn();
          }}
        />
      )}
      {step === "picture" && <PictureStep told={told} onTell={tell} onGoOn={goOn} />}
      {step === "place" && <PlaceStep told={told} onTell={tell} onGoOn={goOn} />}
      {step === "send" && <SendStep told={told} />}
      {earlier !== undefined && (
        <div className="no-print flex flex-wrap gap-2 border-t border-line pt-4">
          <Button look="quiet" onPress={() => setStep(earlier)}>
            {t("imageHelp.back")}
          </Button>
          {step === "send" && (
            <Button
              look="quiet"
              onPress={() => {
                setTold(nothingTold);
                setStep("before");
              }}
            >
              {t("imageHelp.forget")}
            </Button>
          )}
        </div>
      )}
    </QuietPage>
  );
}
