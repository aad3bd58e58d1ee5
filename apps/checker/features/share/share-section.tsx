import type { Corridor } from "@suar/domain/recruitment";
import { useState } from "preact/hooks";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { adviceText } from "./advice-text.ts";

/** Takes the advice along on paper, to a friend or to the clipboard; the offer stays here. */
export function ShareSection({ corridor }: { readonly corridor: Corridor }) {
  const speaker = useWords();
  const { say } = speaker;
  const [said, setSaid] = useState<"share.copied" | "share.failed">();
  const text = (): string => adviceText(speaker, corridor);
  const copy = (): void => {
    const copied = "clipboard" in navigator ? navigator.clipboard.writeText(text()) : Promise.reject(new Error("none"));
    copied.then(
      () => setSaid("share.copied"),
      () => setSaid("share.failed"),
    );
  };
  const send = (): void => {
    navigator.share({ text: text() }).catch((fault: unknown) => {
      // Somebody who closes the list of apps has changed their mind; that is no fault.
      if (!(fault instanceof DOMException && fault.name === "AbortError")) setSaid("share.failed");
    });
  };
  return (
    <div className="no-print">
      <Section title={say("share.title")}>
        <p className="max-w-text text-ink-soft">{say("share.note")}</p>
        <div className="flex flex-wrap gap-2">
          {"share" in navigator && <Button onPress={send}>{say("share.send")}</Button>}
          <Button onPress={copy}>{say("share.copy")}</Button>
          {"print" in globalThis && <Button onPress={() => print()}>{say("share.print")}</Button>}
        </div>
        <output>{said !== undefined && say(said)}</output>
      </Section>
    </div>
  );
}
