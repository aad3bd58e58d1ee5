import type { IsoDate } from "@suar/domain/recruitment";
import { useEffect, useState } from "preact/hooks";
import { workOffline } from "../device/work-offline.ts";
import { writeDate } from "../features/countries/write-date.ts";
import { useWords } from "./words.ts";

interface FooterProps {
  /** Day of the edition; undefined until it is fetched. */
  readonly edition: IsoDate | undefined;
}

/** What the page is, and whether it works without internet. */
export function Footer({ edition }: FooterProps) {
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
      {edition !== undefined && <p>{say("app.edition", { date: writeDate(edition, tag) })}</p>}
    </footer>
  );
}
