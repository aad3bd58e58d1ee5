import type { Contest, DisclosedClass, RecordOrder } from "@suar/domain";
import { contests } from "@suar/domain/consents/consent-codes";
import { disclosedClasses } from "@suar/domain/consents/disclosed-classes";
import { useState } from "react";
import { recordOrder } from "../../api/ledgers.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ownZone } from "../persons/fact-fields.tsx";
import { ClassesField } from "./classes-field.tsx";
import { EntryForm } from "./entry-form.tsx";
import type { EntryFormOf } from "./entry-form-of.ts";
import { isPaperHash, PaperHash } from "./paper-hash.tsx";
import { dayIn, emptyTold } from "./told-draft.ts";
import { ToldFields } from "./told-fields.tsx";
import { emptyTelling, readTelling, TellingFields } from "./telling-fields.tsx";
import { useLedgerChange } from "./use-ledger-change.ts";

const shortestLaw = 3;
const usualDays = 30;

/** An order of law: which law, which paper, no more than it demands, contested or not, and whether the person is told. */
export function OrderForm({ person, shut, onRecorded, onCancel }: EntryFormOf) {
  const t = useWords();
  const [told, setTold] = useState(emptyTold);
  const [law, setLaw] = useState("");
  const [reference, setReference] = useState("");
  const [hash, setHash] = useState("");
  const [demanded, setDemanded] = useState<readonly DisclosedClass[]>([]);
  const [contest, setContest] = useState<Contest | null>(null);
  const [contestWords, setContestWords] = useState("");
  const [telling, setTelling] = useState(emptyTelling);
  const [until, setUntil] = useState(() => dayIn(usualDays));
  const record = useLedgerChange(person, (body: RecordOrder) => recordOrder(person, body), onRecorded);
  const { desk, purpose } = told;
  const classes = told.classes.filter((each) => demanded.includes(each));
  const wholeTelling = readTelling(telling);
  const isWhole =
    desk !== undefined &&
    purpose !== "" &&
    classes.length > 0 &&
    law.trim().length >= shortestLaw &&
    reference.trim() !== "" &&
    isPaperHash(hash) &&
    contest !== null &&
    wholeTelling !== undefined &&
    until !== "";
  const run = (): void => {
    if (!isWhole) return;
    record.mutate({
      deskId: desk.id,
      purpose,
      classes,
      law: law.trim(),
      documentReference: reference.trim(),
      documentHash: hash,
      demanded,
      contest,
      contestWords: contestWords.trim(),
      told: wholeTelling,
      until,
      zone: ownZone(),
    });
  };
  return (
    <EntryForm
      title={t("web.consents.order")}
      about={t("web.consents.order.about")}
      action={t("web.consents.order.record")}
      isPending={record.isPending}
      error={record.error}
      {...{ isWhole, run, onCancel }}
    >
      <ToldFields value={told} onChange={setTold} shut={shut} hasClasses={false} />
      <TextField
        label={t("web.consents.order.law")}
        description={t("web.consents.law.about")}
        value={law}
        onChange={setLaw}
        maxLength={300}
        autoComplete="off"
      />
      <TextField
        label={t("web.consents.order.reference")}
        value={reference}
        onChange={setReference}
        maxLength={200}
        autoComplete="off"
      />
      <PaperHash value={hash} onChange={setHash} />
      <ClassesField
        label={t("web.consents.order.demanded")}
        description={t("web.consents.order.demanded.about")}
        offered={disclosedClasses}
        value={demanded}
        onChange={(next) => {
          const added = next.filter((each) => !demanded.includes(each));
          setDemanded(next);
          setTold({
            ...told,
            classes: disclosedClasses.filter((each) => told.classes.includes(each) || added.includes(each)),
          });
        }}
      />
      {demanded.length > 0 && (
        <ClassesField
          label={t("web.consents.order.leaves")}
          description={t("web.consents.order.leaves.about")}
          offered={demanded}
          value={classes}
          onChange={(next) => setTold({ ...told, classes: next })}
        />
      )}
      <ChoiceGroup
        label={t("web.consents.order.contest")}
        value={contest}
        choices={contests.map((each) => ({ value: each, label: t(`contest.${each}`) }))}
        onChange={setContest}
      />
      <TextField
        label={t("web.consents.order.contest.words")}
        value={contestWords}
        onChange={setContestWords}
        rows={2}
        maxLength={2000}
        autoComplete="off"
      />
      <TellingFields value={telling} onChange={setTelling} />
      <DayField
        label={t("web.consents.until")}
        description={t("web.consents.until.about")}
        value={until}
        onChange={setUntil}
      />
    </EntryForm>
  );
}
