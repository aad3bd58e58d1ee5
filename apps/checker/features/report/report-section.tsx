import type { Corridor } from "@suar/domain/recruitment";
import { checkerLocales } from "@suar/i18n/checker";
import { useRef, useState } from "preact/hooks";
import type { ReportDesk } from "../../app/read-config.ts";
import { useWords } from "../../app/words.ts";
import type { Offer } from "../../offer/offer.ts";
import { joinCorrections } from "../../offer/join-corrections.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { nameCountry } from "../countries/name-country.ts";
import { longestReport, sendReport, type SentReport } from "./send-report.ts";
import { strikeOut } from "./strike-out.ts";

interface ReportSectionProps {
  readonly desk: ReportDesk;
  readonly offer: Offer;
  readonly corridor: Corridor;
  readonly onAgain: () => void;
}

/** Sends the advert to whoever the publisher named, after everything that would leave the phone was shown, and by one more tap. */
export function ReportSection({ desk, offer, corridor, onAgain }: ReportSectionProps) {
  const { say } = useWords();
  const [isShown, setShown] = useState(false);
  const [sent, setSent] = useState<SentReport>();
  return (
    <div className="no-print">
      <Section title={say("report.title")}>
        {sent?.kind === "sent" ? (
          <Receipt receipt={sent.receipt} onAgain={onAgain} />
        ) : (
          <>
            <p className="max-w-text">{say("report.about", { receiver: `\u2068${desk.receiver}\u2069` })}</p>
            {isShown ? (
              <ReportForm desk={desk} offer={offer} corridor={corridor} onSent={setSent} />
            ) : (
              <div>
                <Button onPress={() => setShown(true)}>{say("report.look")}</Button>
              </div>
            )}
            {sent !== undefined && (
              <Notice isSaid>{say(sent.kind === "too-many" ? "report.too-many" : "report.failed")}</Notice>
            )}
          </>
        )}
      </Section>
    </div>
  );
}

function Receipt({ receipt, onAgain }: { readonly receipt: string; readonly onAgain: () => void }) {
  const { say } = useWords();
  return (
    <div className="flex max-w-text flex-col items-start gap-3">
      <Notice isSaid>
        <span className="text-lead font-semibold">{say("report.sent", { receipt: `\u2066${receipt}\u2069` })}</span>
        <span>{say("report.keep-code")}</span>
        <span>{say("report.quiet")}</span>
      </Notice>
      <Button look="beacon" onPress={onAgain}>
        {say("result.again")}
      </Button>
    </div>
  );
}

interface ReportFormProps extends Omit<ReportSectionProps, "onAgain"> {
  readonly onSent: (sent: SentReport) => void;
}

function ReportForm({ desk, offer, corridor, onSent }: ReportFormProps) {
  const { say, locale, tag } = useWords();
  const [text, setText] = useState(() =>
    joinCorrections(offer.text, offer.corrections).display.slice(0, longestReport),
  );
  const [isSending, setSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { origin = null, destination = null } = corridor;
  const name = (country: typeof origin): string =>
    country === null ? say("country.not-known") : `\u2068${nameCountry(country, tag)}\u2069`;
  const send = async (): Promise<void> => {
    setSending(true);
    onSent(await sendReport(desk.address, { text, from: origin, to: destination, language: locale }));
    setSending(false);
  };
  return (
    <div className="flex max-w-text flex-col items-start gap-3">
      <label for="report-text" className="font-semibold">
        {say("report.text")}
      </label>
      <p id="report-hint" className="text-ink-soft">
        {say("report.strike-hint")}
      </p>
      <textarea
        ref={field}
        id="report-text"
        aria-describedby="report-hint"
        className="person-text h-48 w-full rounded-normal border border-line-strong bg-raised p-3"
        dir="auto"
        autocomplete="off"
        maxLength={longestReport}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button
        onPress={() => {
          if (field.current !== null)
            setText(strikeOut(text, field.current.selectionStart, field.current.selectionEnd));
        }}
      >
        {say("report.strike")}
      </Button>
      <p>
        {say("report.also", {
          home: name(origin),
          there: name(destination),
          language: checkerLocales[locale].endonym,
        })}
      </p>
      <p>{say("report.nothing-else")}</p>
      <p>{say("report.quiet")}</p>
      <Button look="beacon" isDisabled={isSending || text.trim() === ""} onPress={() => void send()}>
        {say("report.send")}
      </Button>
    </div>
  );
}
