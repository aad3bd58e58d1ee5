import type { DisclosedClass, RecordTip } from "@suar/domain";
import { eventClasses } from "@suar/domain/consents/disclosed-classes";
import { useState } from "react";
import { recordTip } from "../../api/ledgers.ts";
import { CheckBox } from "../../ui/check-box.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ownZone } from "../persons/fact-fields.tsx";
import { EntryForm } from "./entry-form.tsx";
import type { EntryFormOf } from "./entry-form-of.ts";
import { dayIn, emptyTold, readTold } from "./told-draft.ts";
import { ToldFields } from "./told-fields.tsx";
import { type Length, UntilField } from "./until-field.tsx";
import { useLedgerChange } from "./use-ledger-change.ts";

const ofEvent: readonly DisclosedClass[] = eventClasses;

/** Somebody else's tip: the event may be told, and a name only when the person asked for help. */
export function TipForm({ person, shut, others, onRecorded, onCancel }: EntryFormOf) {
  const t = useWords();
  const [told, setTold] = useState(emptyTold);
  const [caller, setCaller] = useState("");
  const [hasAsked, setAsked] = useState(false);
  const [how, setHow] = useState("");
  const [length, setLength] = useState<Length>("30");
  const record = useLedgerChange(person, (body: RecordTip) => recordTip(person, body), onRecorded);
  const offer = (needed: readonly DisclosedClass[]): readonly DisclosedClass[] => {
    const event = needed.filter((each) => ofEvent.includes(each));
    return event.length > 0 && hasAsked && needed.includes("name") ? ["name", ...event] : event;
  };
  const whole = readTold(told);
  const isWhole = whole !== undefined && (!hasAsked || how.trim() !== "");
  const run = (): void => {
    if (!isWhole) return;
    record.mutate({
      ...whole,
      caller: caller === "" ? null : caller,
      askedForHelp: hasAsked ? { how: how.trim() } : null,
      until: dayIn(Number(length)),
      zone: ownZone(),
    });
  };
  return (
    <EntryForm
      title={t("web.consents.tip")}
      about={t("web.consents.tip.about")}
      action={t("web.consents.tip.record")}
      isPending={record.isPending}
      error={record.error}
      {...{ isWhole, run, onCancel }}
    >
      <SelectField
        label={t("web.consents.tip.caller")}
        description={t("web.consents.tip.caller.about")}
        value={caller}
        choices={[
          { value: "", label: t("web.consents.tip.caller.none") },
          ...others.map((other) => ({ value: other.person, label: t("web.persons.label", { label: other.label }) })),
        ]}
        onChange={setCaller}
      />
      <CheckBox
        isSelected={hasAsked}
        onChange={(asked) => {
          setAsked(asked);
          if (!asked) setTold({ ...told, classes: told.classes.filter((each) => each !== "name") });
        }}
      >
        {t("web.consents.tip.asked")}
      </CheckBox>
      {hasAsked && (
        <TextField
          label={t("web.consents.tip.how")}
          value={how}
          onChange={setHow}
          rows={2}
          maxLength={1000}
          autoComplete="off"
        />
      )}
      <ToldFields value={told} onChange={setTold} shut={shut} offer={offer} />
      <UntilField value={length} onChange={setLength} />
    </EntryForm>
  );
}
