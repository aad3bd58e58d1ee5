import type { ChildView, GuardianAnswer } from "@suar/domain";
import { useDraft } from "../../app/use-draft.ts";
import { childViews, guardianAnswers } from "@suar/domain/consents/consent-codes";
import { useState } from "react";
import { recordChild } from "../../api/ledgers.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ownZone } from "../persons/fact-fields.tsx";
import { AgeFields, type AgeDraft, readAge } from "./age-fields.tsx";
import { EntryForm } from "./entry-form.tsx";
import type { EntryFormOf } from "./entry-form-of.ts";
import { dayIn, emptyTold, readTold } from "./told-draft.ts";
import { ToldFields } from "./told-fields.tsx";
import { type Length, UntilField } from "./until-field.tsx";
import { useLedgerChange } from "./use-ledger-change.ts";

const shortestLaw = 3;

/** The best interests of a child: why, what the child wants, under which law, and whether a guardian was asked. */
export function ChildForm({ person, ledger, shut, onRecorded, onCancel }: EntryFormOf) {
  const t = useWords();
  const [told, setTold] = useState(emptyTold);
  const [age, setAge] = useState<AgeDraft>({
    treatedAs: "child",
    ground: ledger.treatedAsBy === "decision" && ledger.treatedAs === "child" ? "earlier_decision" : "",
  });
  const [interests, setInterests] = useDraft(`ledger child ${person}`);
  const [view, setView] = useState<ChildView | null>(null);
  const [viewWords, setViewWords] = useState("");
  const [law, setLaw] = useState("");
  const [guardian, setGuardian] = useState<GuardianAnswer | null>(null);
  const [length, setLength] = useState<Length>("90");
  const done = (): void => {
    setInterests("");
    onRecorded();
  };
  const record = useLedgerChange(person, (body: Parameters<typeof recordChild>[1]) => recordChild(person, body), done);
  const whole = readTold(told);
  const ground = readAge(age)?.ground;
  const isAdult = ledger.treatedAsBy === "decision" && ledger.treatedAs === "adult";
  const isWhole =
    !isAdult &&
    whole !== undefined &&
    ground !== undefined &&
    interests.trim() !== "" &&
    view !== null &&
    law.trim().length >= shortestLaw &&
    guardian !== null;
  const run = (): void => {
    if (!isWhole) return;
    record.mutate({
      ...whole,
      bestInterests: interests.trim(),
      view,
      viewWords: viewWords.trim(),
      reportingLaw: law.trim(),
      guardian,
      age: { treatedAs: "child", ground },
      until: dayIn(Number(length)),
      zone: ownZone(),
    });
  };
  return (
    <EntryForm
      title={t("web.consents.child")}
      about={t("web.consents.child.about")}
      action={t("web.consents.child.record")}
      isPending={record.isPending}
      error={record.error}
      {...{ isWhole, run, onCancel }}
    >
      {isAdult && (
        <Notice kind="attention" title={t("disclosureDenial.person_is_adult")}>
          <p>{t("web.consents.child.adult")}</p>
        </Notice>
      )}
      <ToldFields value={told} onChange={setTold} shut={shut} />
      <AgeFields value={age} onChange={setAge} ledger={ledger} only="child" />
      <TextField
        label={t("web.consents.child.interests")}
        description={t("web.consents.child.interests.about")}
        value={interests}
        onChange={setInterests}
        rows={3}
        maxLength={4000}
        autoComplete="off"
      />
      <ChoiceGroup
        label={t("web.consents.child.view")}
        value={view}
        choices={childViews.map((each) => ({ value: each, label: t(`childView.${each}`) }))}
        onChange={setView}
      />
      <TextField
        label={t("web.consents.child.words")}
        value={viewWords}
        onChange={setViewWords}
        rows={2}
        maxLength={2000}
        autoComplete="off"
      />
      <TextField
        label={t("web.consents.child.law")}
        description={t("web.consents.law.about")}
        value={law}
        onChange={setLaw}
        maxLength={300}
        autoComplete="off"
      />
      <ChoiceGroup
        label={t("web.consents.child.guardian")}
        description={t("web.consents.child.guardian.about")}
        value={guardian}
        choices={guardianAnswers.map((each) => ({ value: each, label: t(`guardianAnswer.${each}`) }))}
        onChange={setGuardian}
      />
      <UntilField value={length} onChange={setLength} />
    </EntryForm>
  );
}
