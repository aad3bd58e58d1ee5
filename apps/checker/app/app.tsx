import { type CheckerLocaleCode, type CheckerWords, checkerLocales, loadCheckerWords } from "@suar/i18n/checker";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { loadConfig } from "../device/load-config.ts";
import { untilIdle } from "../device/until-idle.ts";
import { loadFonts } from "../device/load-fonts.ts";
import type { Corridor } from "@suar/domain/recruitment";
import { emptyOffer } from "../offer/offer.ts";
import { QuestionsView } from "../features/questions/questions-view.tsx";
import { ResultView } from "../features/result/result-view.tsx";
import { StartView } from "../features/start/start-view.tsx";
import { emptyConfig } from "./read-config.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { useLater } from "./use-later.ts";
import { useFinder } from "./use-finder.ts";
import { useView } from "./use-view.ts";
import { createSpeaker, WordsProvider } from "./words.ts";

interface AppProps {
  readonly initial: { readonly locale: CheckerLocaleCode; readonly words: CheckerWords };
}

/** The whole page. The offer lives in here, in memory, and is gone when the page is. */
export function App({ initial }: AppProps) {
  const [{ locale, words }, setLanguage] = useState(initial);
  const [offer, setOffer] = useState(emptyOffer);
  const [isFromPhoto, setFromPhoto] = useState(false);
  const [corridor, setCorridor] = useState<Corridor>({});
  const [view, go] = useView();
  const speaker = useMemo(() => createSpeaker(locale, words), [locale, words]);
  const finder = useFinder(locale);
  const later = useLater();
  const [{ registers, reports }, setConfig] = useState(emptyConfig);
  useEffect(() => {
    void loadConfig().then(setConfig);
  }, []);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = checkerLocales[locale].direction;
    document.title = speaker.say("app.title");
    void untilIdle().then(() => loadFonts(checkerLocales[locale].endonym));
  }, [speaker, locale]);

  const isFirstRef = useRef(true);
  useLayoutEffect(() => {
    // A screen reader goes on at the new view's heading; the first view is read from the top of the page.
    if (isFirstRef.current) isFirstRef.current = false;
    else main.current?.querySelector("h1")?.focus();
    window.scrollTo(0, 0);
  }, [view]);

  const changeLocale = async (wanted: CheckerLocaleCode): Promise<void> => {
    const loaded = await loadCheckerWords(wanted).catch(() => undefined);
    if (loaded === undefined) return;
    history.replaceState(history.state, "", `#${wanted}`);
    setLanguage({ locale: wanted, words: loaded });
  };
  const wipe = (): void => {
    setOffer(emptyOffer);
    setCorridor({});
    setFromPhoto(false);
    go("start");
  };
  return (
    <WordsProvider value={speaker}>
      <Header onLocale={(wanted) => void changeLocale(wanted)} />
      <main
        ref={main}
        data-languages={finder?.languages.size}
        className="mx-auto flex w-full max-w-page flex-col gap-8 px-4 py-6"
      >
        {view === "start" && (
          <StartView
            text={offer.text}
            onText={(text) => setOffer({ ...offer, text, corrections: {} })}
            onCheck={() => go("result")}
            onQuestions={() => go("questions")}
            onPhoto={() => go("photo")}
            isFromPhoto={isFromPhoto}
            takesReports={reports !== undefined}
          />
        )}
        {view === "photo" && later !== undefined && (
          <later.Photo
            onBack={() => go("start")}
            onWords={(text) => {
              setOffer({ ...offer, text, corrections: {} });
              setFromPhoto(true);
              go("start");
            }}
          />
        )}
        {view === "questions" && (
          <QuestionsView
            answers={offer.answers}
            onAnswers={(answers) => setOffer({ ...offer, answers })}
            onBack={() => go("start")}
            onEnd={() => go("result")}
          />
        )}
        {view === "result" && (
          <ResultView
            offer={offer}
            finder={finder}
            corridor={corridor}
            registers={registers}
            reports={reports}
            later={later?.Sections}
            onCorridor={setCorridor}
            onCorrect={(corrections) => setOffer({ ...offer, corrections })}
            onChange={() => go("start")}
            onAgain={wipe}
          />
        )}
      </main>
      <Footer edition={later?.edition} />
    </WordsProvider>
  );
}
