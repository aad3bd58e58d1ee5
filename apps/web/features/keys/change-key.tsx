import type { KeyChange, OrganisationKeyView, Session } from "@suar/domain";
import { useState } from "react";
import { changeKey } from "../../api/keys.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "./key-error.tsx";
import { useKeyChange } from "./use-key-change.ts";

interface ChangeKeyProps {
  readonly view: OrganisationKeyView;
  readonly session: Session;
}

/** Changing the key: why one does it, the question before, how far it is, and going on with one that was cut off. */
export function ChangeKey({ view: { change }, session }: ChangeKeyProps) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const begin = useKeyChange(changeKey);
  const start = (): void => begin.mutate(undefined, { onSuccess: () => setAsking(false) });
  const mayChange = session.may.includes("key.rotate") && session.keys !== "not_granted";
  const failure = begin.error === null ? null : <KeyError error={begin.error} onUnlocked={start} />;
  return (
    <Section title={t("web.keys.change.title")} about={t("web.keys.change.about")}>
      {change !== null && <Progress change={change} />}
      {change === null && mayChange && (
        <Button className="self-start" onPress={() => setAsking(true)}>
          {t("web.keys.change")}
        </Button>
      )}
      {change?.state === "stopped" && mayChange && (
        <>
          {failure}
          <Button look="beacon" className="self-start" isPending={begin.isPending} onPress={start}>
            {t("web.keys.change.goOn")}
          </Button>
        </>
      )}
      <Dialog title={t("web.keys.change.question")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.keys.change.sentence")}</p>
        {failure}
        <div className="flex flex-wrap gap-2">
          <Button look="beacon" isPending={begin.isPending} onPress={start}>
            {t("web.keys.change")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </Section>
  );
}

function Progress({ change: { state, moved, total } }: { readonly change: KeyChange }) {
  const t = useWords();
  return (
    <div className="flex max-w-text flex-col gap-2">
      <ProgressBar
        label={t("web.keys.change.title")}
        share={total === 0 ? null : moved / total}
        words={t("web.keys.change.progress", { moved, total })}
      />
      {state === "stopped" && <p>{t("web.keys.change.stopped")}</p>}
    </div>
  );
}
