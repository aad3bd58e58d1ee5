import type { MarkPreservation, Preservation, PreservationStep } from "@suar/domain";
import { preservationDays } from "@suar/domain/preservation-states";
import { type FormEvent, useState } from "react";
import { markPreservation } from "../../api/preservation.ts";
import { Button } from "../../ui/button.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { today } from "./today.ts";
import { usePreservationChange } from "./use-preservation-change.ts";

interface MarkFormProps {
  readonly request: Preservation;
}

/** What happened to a request, on which day, in a person's words. The rest of the form comes once a step is chosen. */
export function MarkForm({ request }: MarkFormProps) {
  const t = useWords();
  const [step, setStep] = useState<PreservationStep | "">("");
  const [on, setOn] = useState(today);
  const [words, setWords] = useState("");
  const [days, setDays] = useState<string>(String(preservationDays.usual));
  const mark = usePreservationChange(request.leadId, (given: MarkPreservation) => markPreservation(request.id, given));
  const more = Number(days);
  const isReady =
    on !== "" && (step !== "extended" || (Number.isInteger(more) && more >= 1 && more <= preservationDays.longest));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (step === "" || !isReady) return;
    const { version } = request;
    mark.mutate({ step, on, words: words.trim(), version, ...(step === "extended" ? { days: more } : {}) });
  };
  return (
    <form onSubmit={submit} className="no-print flex max-w-text flex-col gap-3">
      <SelectField
        label={t("web.keep.mark")}
        value={step}
        choices={[
          { value: "", label: t("web.keep.choose") },
          ...request.may.steps.map((value) => ({ value, label: t(`preservationStep.${value}`) })),
        ]}
        onChange={setStep}
      />
      {step !== "" && (
        <>
          <DayField label={t("web.keep.mark.on")} value={on} onChange={setOn} />
          {step === "extended" && (
            <TextField
              label={t("web.keep.mark.days")}
              value={days}
              onChange={setDays}
              inputMode="numeric"
              maxLength={3}
            />
          )}
          <TextField label={t("web.keep.mark.words")} value={words} onChange={setWords} rows={2} maxLength={1000} />
          {mark.error !== null && <ErrorNotice error={mark.error} />}
          <Button type="submit" className="self-start" isPending={mark.isPending} isDisabled={!isReady}>
            {t("web.keep.mark.submit")}
          </Button>
        </>
      )}
    </form>
  );
}
