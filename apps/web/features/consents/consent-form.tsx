import type { ConsentAnswer, ConsentForm as GivenAs, DisclosureAsker, Interpreting } from "@suar/domain";
import { askers, consentAnswers, consentForms, interpreters } from "@suar/domain/consents/consent-codes";
import { useState } from "react";
import { recordConsent } from "../../api/ledgers.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ownZone } from "../persons/fact-fields.tsx";
import { AgeFields, firstAge, readAge } from "./age-fields.tsx";
import { EntryForm } from "./entry-form.tsx";
import type { EntryFormOf } from "./entry-form-of.ts";
import { InsteadOfConsent } from "./instead-of-consent.tsx";
import { SaidPanel } from "./said-panel.tsx";
import { dayIn, emptyTold, readTold } from "./told-draft.ts";
import { ToldFields } from "./told-fields.tsx";
import { type Length, UntilField } from "./until-field.tsx";
import { useLedgerChange } from "./use-ledger-change.ts";

/**
 * Writes down what a person said when asked. First to whom, what for and whose idea; then the words that are said aloud
 * before asking; only then the answer. Where a yes would be no basis, the form says so and leads to the one that is.
 */
export function ConsentForm({ person, ledger, shut, onTurnTo, onRecorded, onCancel }: EntryFormOf) {
  const t = useWords();
  const [told, setTold] = useState(emptyTold);
  const [askedBy, setAskedBy] = useState<DisclosureAsker | null>(null);
  const [age, setAge] = useState(() => firstAge(ledger));
  const [language, setLanguage] = useState("");
  const [isSaid, setSaid] = useState(false);
  const [answer, setAnswer] = useState<ConsentAnswer | null>(null);
  const [form, setForm] = useState<GivenAs | "">("");
  const [interpreting, setInterpreting] = useState<Interpreting | "">("");
  const [length, setLength] = useState<Length>("90");
  const [words, setWords] = useState("");
  const record = useLedgerChange(
    person,
    (body: Parameters<typeof recordConsent>[1]) => recordConsent(person, body),
    onRecorded,
  );
  const { desk } = told;
  const whole = readTold(told);
  const wholeAge = readAge(age);
  const needsLaw = desk?.canHoldOrRemove === true && askedBy === "recipient";
  const isChild = wholeAge?.treatedAs === "child";
  const mayAsk = desk !== undefined && whole !== undefined && askedBy !== null && wholeAge !== undefined && !needsLaw;
  const isWhole =
    mayAsk && !isChild && isSaid && language !== "" && answer !== null && form !== "" && interpreting !== "";
  const run = (): void => {
    if (!isWhole) return;
    record.mutate({
      ...whole,
      answer,
      form,
      language,
      interpreting,
      askedBy,
      heard: { helpDoesNotDepend: true, forgetting: desk.forgetting },
      age: wholeAge,
      until: dayIn(Number(length)),
      zone: ownZone(),
      words: words.trim(),
    });
  };
  return (
    <EntryForm
      title={t("web.consents.consent")}
      about={t("web.consents.consent.about")}
      action={t(answer === "no" ? "web.consents.consent.record.no" : "web.consents.consent.record")}
      isPending={record.isPending}
      error={record.error}
      {...{ isWhole, run, onCancel }}
    >
      <ToldFields
        value={told}
        onChange={(next) => {
          setTold(next);
          setSaid(false);
        }}
        shut={shut}
      />
      {whole !== undefined && (
        <ChoiceGroup
          label={t("web.consents.asker")}
          value={askedBy}
          choices={askers.map((each) => ({ value: each, label: t(`asker.${each}`) }))}
          onChange={setAskedBy}
        />
      )}
      {needsLaw && desk !== undefined && <InsteadOfConsent why="law" desk={desk} ledger={ledger} onTurnTo={onTurnTo} />}
      {whole !== undefined && askedBy !== null && !needsLaw && (
        <AgeFields value={age} onChange={setAge} ledger={ledger} />
      )}
      {mayAsk && isChild && <InsteadOfConsent why="child" desk={desk} ledger={ledger} onTurnTo={onTurnTo} />}
      {mayAsk && !isChild && (
        <>
          <SaidPanel
            desk={desk}
            told={whole}
            language={language}
            onLanguage={setLanguage}
            isSaid={isSaid}
            onSaid={setSaid}
          />
          {isSaid && (
            <>
              <ChoiceGroup
                label={t("web.consents.answer")}
                description={t("web.consents.answer.about")}
                value={answer}
                choices={consentAnswers.map((each) => ({ value: each, label: t(`consentAnswer.${each}`) }))}
                onChange={setAnswer}
              />
              <div className="grid gap-4 pane:grid-cols-2">
                <SelectField
                  label={t("web.consents.form")}
                  value={form}
                  choices={[
                    { value: "", label: t("web.cases.choose") },
                    ...consentForms.map((each) => ({ value: each, label: t(`consentForm.${each}`) })),
                  ]}
                  onChange={setForm}
                />
                <SelectField
                  label={t("web.consents.interpreting")}
                  value={interpreting}
                  choices={[
                    { value: "", label: t("web.cases.choose") },
                    ...interpreters.map((each) => ({ value: each, label: t(`interpreting.${each}`) })),
                  ]}
                  onChange={setInterpreting}
                />
              </div>
              {answer !== "no" && <UntilField value={length} onChange={setLength} />}
              <TextField
                label={t("web.consents.words")}
                description={t("web.consents.words.about")}
                value={words}
                onChange={setWords}
                rows={2}
                maxLength={2000}
                autoComplete="off"
              />
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}
