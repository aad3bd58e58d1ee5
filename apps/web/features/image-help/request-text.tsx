import { Copy, Download, Printer } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { saveText } from "../../ui/save-text.ts";
import { Section } from "../../ui/section.tsx";
import { useWords, type Words } from "../../ui/use-words.ts";
import type { Told } from "./steps.ts";
import { useEnglish } from "./use-english.ts";
import { readAddresses, writeRequest } from "./write-request.ts";

interface RequestTextProps {
  readonly told: Told;
  readonly place: string;
}

/** The text to send, in the person's own language and below it in English, which platforms read. */
export function RequestText({ told, place }: RequestTextProps) {
  const t = useWords();
  const english = useEnglish();
  const [isCopied, setCopied] = useState<boolean>();
  const write = (words: Words): string =>
    writeRequest(words, { ...told, place, day: new Date().toLocaleDateString("en-CA") });
  const typed = [...readAddresses(told.addresses), told.otherPlace.trim()].filter((words) => words !== "");
  const own = write(t);
  const texts = english === undefined ? [own] : [own, write(english)];
  const whole = texts.join("\n\n-- English --\n\n");
  const copy = (): void => {
    navigator.clipboard.writeText(whole).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Section title={t("imageHelp.request")} about={t("imageHelp.request.about")}>
      <div data-testid="request" className="flex flex-col gap-4 rounded-normal border border-line bg-raised p-4">
        {texts.map((text, at) => (
          <p
            key={text}
            className={`whitespace-pre-line wrap-anywhere ${at === 0 ? "" : "border-t border-line pt-4"}`}
            {...(at === 0 ? {} : { lang: "en", dir: "ltr" })}
          >
            <RequestLines text={text} typed={typed} />
          </p>
        ))}
      </div>
      <div className="no-print flex flex-wrap gap-2">
        <Button look="beacon" icon={<Copy size={16} aria-hidden="true" />} onPress={copy}>
          {t("imageHelp.request.copy")}
        </Button>
        <Button icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
          {t("imageHelp.request.print")}
        </Button>
        <Button icon={<Download size={16} aria-hidden="true" />} onPress={() => saveText("request.txt", `${whole}\n`)}>
          {t("imageHelp.request.save")}
        </Button>
      </div>
      <output className="no-print text-small empty:hidden">
        {isCopied !== undefined && t(isCopied ? "imageHelp.request.copied" : "imageHelp.request.notCopied")}
      </output>
      <p className="no-print text-small text-ink-soft">{t("imageHelp.request.stays")}</p>
    </Section>
  );
}

/** The text line by line: what was typed stands in a font of the device, see `.device-font`. */
function RequestLines({ text, typed }: { readonly text: string; readonly typed: readonly string[] }) {
  return text.split("\n").map((line, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- A line has nothing else to be known by, and none moves.
    <span key={at} className={typed.some((words) => line.includes(words)) ? "device-font" : ""}>
      {line}
      {"\n"}
    </span>
  ));
}
