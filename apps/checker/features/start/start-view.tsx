import { useState } from "preact/hooks";
import { ListenButton } from "../../app/listen-button.tsx";
import { Remains } from "../../app/remains.tsx";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { HelpNow } from "../help/help-now.tsx";

interface StartViewProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
  readonly onQuestions: () => void;
  readonly onPhoto: () => void;
  /** True when the text was read in a photo, and must be looked over. */
  readonly isFromPhoto: boolean;
  readonly takesReports: boolean;
}

/** The first view: what the page does, what stays on the device, and the place for the offer. */
export function StartView({ text, onText, onCheck, onQuestions, onPhoto, isFromPhoto, takesReports }: StartViewProps) {
  const { say } = useWords();
  const [isEmptySaid, setEmptySaid] = useState(false);
  const check = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === "") setEmptySaid(true);
    else onCheck();
  };
  const sentences = [say("app.title"), say("app.lead"), say("remains.nothing-sent"), say("start.hint")];
  return (
    <>
      <div className="flex max-w-text flex-col gap-3">
        <h1 tabIndex={-1} className="text-title outline-none">
          {say("app.title")}
        </h1>
        <p className="text-lead">{say("app.lead")}</p>
        <ListenButton sentences={sentences} />
      </div>
      <form onSubmit={check} noValidate className="flex max-w-text flex-col gap-3">
        <label for="offer" className="text-lead font-semibold">
          {say("start.paste")}
        </label>
        <p id="offer-hint" className="text-ink-soft">
          {say("start.hint")}
        </p>
        {isFromPhoto && <Notice isSaid>{say("photo.check-words")}</Notice>}
        <textarea
          id="offer"
          aria-describedby="offer-hint"
          className="min-h-40 w-full rounded-normal border border-line-strong bg-raised p-3"
          dir="auto"
          rows={7}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => {
            setEmptySaid(false);
            onText(currentTarget.value);
          }}
        />
        {isEmptySaid && <Notice isSaid>{say("start.empty")}</Notice>}
        <div>
          <Button look="beacon" type="submit">
            {say("start.check")}
          </Button>
        </div>
      </form>
      <Section title={say("start.other-ways")}>
        <div className="flex flex-wrap gap-2">
          <Button onPress={onPhoto}>
            <Icon name="photo" />
            {say("photo.title")}
          </Button>
          <Button onPress={onQuestions}>
            <Icon name="questions" />
            {say("question.title")}
          </Button>
        </div>
      </Section>
      <HelpNow />
      <Remains takesReports={takesReports} />
    </>
  );
}
