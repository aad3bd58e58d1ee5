import type { AgreementTerms, DataClass, LegalBasis, OnwardUse, PartnerView, TlpLabel } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { proposeAgreement } from "../../api/partners.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { addDays, today } from "./agreement-days.ts";
import { tlpChoices } from "./tlp-choices.ts";

interface ProposeAgreementProps {
  readonly partner: PartnerView;
}

/** What a lead's summary can hold, then what a referral can: each of those shows first on what it stands. */
const classes = [
  "lead_summary",
  "advert_text",
  "recruiter_contact",
  "event_facts",
  "person_identity",
  "person_contact",
  "person_narrative",
] as const satisfies readonly DataClass[];
const bases = ["memorandum", "treaty", "law", "consent", "vital_interest"] as const satisfies readonly LegalBasis[];
const onwardUses = ["none", "ask_first", "within_purpose"] as const satisfies readonly OnwardUse[];
const retentions = ["30", "90", "180", "365"] as const;
const quotas = ["5", "20", "100", "1000"] as const;
const lengths = ["90", "180", "365", "730"] as const;

/** The template, filled in: proposing it is the approval of whoever sends it. */
export function ProposeAgreement({ partner }: ProposeAgreementProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [purpose, setPurpose] = useDraft(`agreement purpose ${partner.id}`);
  const [reference, setReference] = useDraft(`agreement reference ${partner.id}`);
  const [legalBasis, setBasis] = useState<LegalBasis>("memorandum");
  const [ours, setOurs] = useState<readonly DataClass[]>(["lead_summary"]);
  const [theirs, setTheirs] = useState<readonly DataClass[]>(["lead_summary"]);
  const [tlpCeiling, setCeiling] = useState<TlpLabel>("TLP:AMBER");
  const [onwardUse, setOnward] = useState<OnwardUse>("none");
  const [retention, setRetention] = useState<(typeof retentions)[number]>("90");
  const [quota, setQuota] = useState<(typeof quotas)[number]>("20");
  const [length, setLength] = useState<(typeof lengths)[number]>("365");
  const propose = useMutation({
    mutationFn: (terms: AgreementTerms) => proposeAgreement(partner.id, terms),
    onSuccess: async () => {
      setPurpose("");
      setReference("");
      await queries.invalidateQueries({ queryKey: ["exchange"] });
    },
  });
  const isReady = purpose.trim() !== "" && ours.length + theirs.length > 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const from = today(Date.now());
    propose.mutate({
      template: "referral_and_alert",
      purpose: purpose.trim(),
      legalBasis,
      legalReference: reference.trim(),
      sends: { proposer: [...ours], accepter: [...theirs] },
      tlpCeiling,
      onwardUse,
      retentionDays: Number(retention),
      quotaPerDay: Number(quota),
      from,
      until: addDays(from, Number(length)),
    });
  };
  const days = (values: readonly string[]) => t("web.agreement.days", { days: Number(values[0]) });
  return (
    <form onSubmit={submit} className="flex max-w-text flex-col gap-4">
      <p className="font-semibold">{t("agreementTemplate.referral_and_alert")}</p>
      <TextField label={t("web.agreement.purpose")} value={purpose} onChange={setPurpose} rows={2} maxLength={500} />
      <SelectField
        label={t("web.agreement.basis")}
        value={legalBasis}
        choices={bases.map((value) => ({ value, label: t(`legalBasis.${value}`) }))}
        onChange={setBasis}
      />
      <TextField label={t("web.agreement.reference")} value={reference} onChange={setReference} maxLength={300} />
      <ClassBoxes label={t("web.agreement.weSend")} chosen={ours} onChange={setOurs} />
      <ClassBoxes label={t("web.agreement.theySend")} chosen={theirs} onChange={setTheirs} />
      <p className="text-small text-ink-soft">{t("web.agreement.people.about")}</p>
      <SelectField label={t("web.agreement.ceiling")} value={tlpCeiling} choices={tlpChoices} onChange={setCeiling} />
      <SelectField
        label={t("web.agreement.onward")}
        value={onwardUse}
        choices={onwardUses.map((value) => ({ value, label: t(`onwardUse.${value}`) }))}
        onChange={setOnward}
      />
      <SelectField
        label={t("web.agreement.retention")}
        value={retention}
        choices={retentions.map((value) => ({ value, label: days([value]) }))}
        onChange={setRetention}
      />
      <SelectField
        label={t("web.agreement.quota")}
        value={quota}
        choices={quotas.map((value) => ({ value, label: value }))}
        onChange={setQuota}
      />
      <SelectField
        label={t("web.agreement.length")}
        value={length}
        choices={lengths.map((value) => ({ value, label: days([value]) }))}
        onChange={setLength}
      />
      {propose.error !== null && <ErrorNotice error={propose.error} />}
      <Button type="submit" look="beacon" className="self-start" isPending={propose.isPending} isDisabled={!isReady}>
        {t("web.agreement.propose.submit")}
      </Button>
    </form>
  );
}

interface ClassBoxesProps {
  readonly label: string;
  readonly chosen: readonly DataClass[];
  readonly onChange: (chosen: readonly DataClass[]) => void;
}

function ClassBoxes({ label, chosen, onChange }: ClassBoxesProps) {
  const t = useWords();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-semibold">{label}</legend>
      {classes.map((one) => (
        <CheckBox
          key={one}
          isSelected={chosen.includes(one)}
          onChange={(isChosen) => onChange(isChosen ? [...chosen, one] : chosen.filter((other) => other !== one))}
        >
          {t(`dataClass.${one}`)}
        </CheckBox>
      ))}
    </fieldset>
  );
}
