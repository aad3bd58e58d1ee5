import type { ConsentForm as GivenAs, DisclosedClass, DisclosurePurpose, WithdrawConsent } from "@suar/domain";
import { consentForms } from "@suar/domain/consents/consent-codes";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { withdrawConsent } from "../../api/ledgers.ts";
import { referralsQuery } from "../../api/referrals.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ClassesField } from "./classes-field.tsx";
import { EntryForm } from "./entry-form.tsx";
import type { EntryFormOf } from "./entry-form-of.ts";
import { NextSteps } from "./next-steps.tsx";
import { useLedgerChange } from "./use-ledger-change.ts";

/** A person takes consent back: all of it unless they want to keep a part. Nothing else is asked, and no reason. */
export function WithdrawForm({ person, ledger, onRecorded, onCancel }: EntryFormOf) {
  const t = useWords();
  const { data: told = [] } = useQuery(referralsQuery({ direction: "sent", person }));
  const [how, setHow] = useState<"all" | "part">("all");
  const [deskId, setDesk] = useState("");
  const [purpose, setPurpose] = useState<DisclosurePurpose | "">("");
  const [classes, setClasses] = useState<readonly DisclosedClass[]>([]);
  const [form, setForm] = useState<GivenAs>("spoken");
  const take = useLedgerChange(person, (body: WithdrawConsent) => withdrawConsent(person, body), onRecorded);
  const given = ledger.entries.filter((entry) => entry.basis === "consent" && entry.facts.answer === "yes");
  const desks = new Map(given.map((entry) => [entry.deskId, entry.desk]));
  const ofDesk = given.filter((entry) => deskId === "" || entry.deskId === deskId);
  const purposes = [...new Set(ofDesk.map((entry) => entry.purpose))];
  const ofPurpose = ofDesk.filter((entry) => purpose === "" || entry.purpose === purpose);
  const kinds = [...new Set(ofPurpose.flatMap((entry) => entry.classes))];
  const isPart = how === "part";
  const back: WithdrawConsent = {
    deskId: isPart && deskId !== "" ? deskId : null,
    purpose: isPart && purpose !== "" ? purpose : null,
    classes: isPart ? classes : [],
    form,
  };
  const isWhole = !isPart || deskId !== "" || purpose !== "" || classes.length > 0;
  return (
    <EntryForm
      title={t("web.consents.withdraw")}
      about={t("web.consents.withdraw.about")}
      action={t(isPart ? "web.consents.withdraw.part.record" : "web.consents.withdraw.all.record")}
      isWhole={isWhole}
      isPending={take.isPending}
      error={take.error}
      run={() => take.mutate(back)}
      onCancel={onCancel}
    >
      <ChoiceGroup
        label={t("web.consents.withdraw.what")}
        value={how}
        choices={(["all", "part"] as const).map((each) => ({ value: each, label: t(`web.consents.withdraw.${each}`) }))}
        onChange={setHow}
      />
      {isPart && (
        <>
          <SelectField
            label={t("web.consents.desk")}
            value={deskId}
            choices={[
              { value: "", label: t("web.consents.withdraw.everyDesk") },
              ...[...desks].map(([value, label]) => ({ value, label })),
            ]}
            onChange={(next) => {
              setDesk(next);
              setPurpose("");
              setClasses([]);
            }}
          />
          <SelectField
            label={t("web.consents.purpose")}
            value={purpose}
            choices={[
              { value: "", label: t("web.consents.withdraw.everyPurpose") },
              ...purposes.map((each) => ({ value: each, label: t(`disclosurePurpose.${each}`) })),
            ]}
            onChange={(next) => {
              setPurpose(next);
              setClasses([]);
            }}
          />
          <ClassesField
            label={t("web.consents.withdraw.classes")}
            description={t("web.consents.withdraw.classes.about")}
            offered={kinds}
            value={classes}
            onChange={setClasses}
          />
        </>
      )}
      <SelectField
        label={t("web.consents.withdraw.form")}
        value={form}
        choices={consentForms.map((each) => ({ value: each, label: t(`consentForm.${each}`) }))}
        onChange={setForm}
      />
      {isWhole && <NextSteps back={back} told={told} />}
    </EntryForm>
  );
}
