import { useEffect, useState } from "preact/hooks";
import { workOffline } from "../device/work-offline.ts";
import { writeDate } from "../features/countries/write-date.ts";
import { hotlines } from "../knowledge/hotlines.ts";
import { useWords } from "./words.ts";

/** The last day on which a number of this edition was read in its source. */
const edition = hotlines.map(({ checked }) => checked).reduce((latest, day) => (day > latest ? day : latest), "2026");

/** What the page is, and whether it works without internet. */
export function Footer() {
  const { say, locale, tag } = useWords();
  const [isOfflineReady, setOfflineReady] = useState(false);
  useEffect(() => {
    const begin = (): void => void workOffline(() => setOfflineReady(true));
    // After the page's own files, so that a slow line first brings what the first answer needs.
    if (document.readyState === "complete") begin();
    else addEventListener("load", begin, { once: true });
  }, []);
  return (
    <footer className="mx-auto flex w-full max-w-page flex-col gap-1 px-4 pb-8 text-small text-ink-soft">
      <output className="no-print">{isOfflineReady && say("app.without-internet")}</output>
      {locale !== "en" && <p>{say("app.translation")}</p>}
      <p>{say("limits.never")}</p>
      <p>{say("app.not-official")}</p>
      <p>{say("app.edition", { date: writeDate(edition, tag) })}</p>
    </footer>
  );
}
