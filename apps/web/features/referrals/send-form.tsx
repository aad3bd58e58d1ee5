import type { Case, DeskView, DisclosureAsker, DisclosurePurpose, PrepareReferral, ReferralView } from "@suar/domain";
import { askers } from "@suar/domain/consents/consent-codes";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { desksQuery } from "../../api/desks.ts";
import { previewReferral } from "../../api/referrals.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { ChooseFacts } from "./choose-facts.tsx";
import { ChosenDesk } from "./chosen-desk.tsx";
import { type Chosen, noneChosen, orderOf } from "./referral-draft.ts";
import { SendPreview } from "./send-preview.tsx";

interface SendFormProps {
  readonly file: Case;
  readonly onSent: (referral: ReferralView) => void;
  readonly onCancel: () => void;
}

/** Passes somebody on: whom, to which desk, for what; which facts; then to the letter what would leave; then exactly that. */
export function SendForm({ file, onSent, onCancel }: SendFormProps) {
  const t = useWords();
  const { data: desks = [] } = useQuery(desksQuery);
  const [personId, setPerson] = useState(file.persons.length === 1 ? (file.persons[0]?.person ?? "") : "");
  const [desk, setDesk] = useState<DeskView>();
  const [agreementId, setAgreement] = useState<string | null>(null);
  const [purpose, setPurpose] = useState<DisclosurePurpose | "">("");
  const [askedBy, setAskedBy] = useState<DisclosureAsker>("person");
  const [urgent, setUrgent] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(noneChosen);
  const open = desks.filter(({ vetting }) => vetting.state !== "closed");
  const order = orderOf({ personId, caseId: file.id, desk, agreementId, purpose, askedBy, urgent, chosen });
  const preview = useMutation({ mutationFn: previewReferral, gcTime: 0 });
  const isShown = preview.data !== undefined && JSON.stringify(preview.variables) === JSON.stringify(order);
  const show = (input: PrepareReferral): void => preview.mutate(input);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (order !== undefined) show(order);
  };
  const choose = { value: "", label: t("web.cases.choose") } as const;
  return (
    <div className="no-print flex max-w-form flex-col gap-5 rounded-normal border border-line p-4">
      <form onSubmit={submit} autoComplete="off" className="flex flex-col gap-5">
        <SelectField
          label={t("web.referrals.person")}
          value={personId}
          choices={[
            ...(personId === "" ? [choose] : []),
            ...file.persons.map(({ person, label }) => ({ value: person, label: t("web.persons.label", { label }) })),
          ]}
          onChange={(next) => {
            setPerson(next);
            setChosen(noneChosen);
          }}
        />
        <SelectField
          label={t("web.referrals.desk")}
          description={t("web.referrals.desk.about")}
          value={desk?.id ?? ""}
          choices={[
            ...(desk === undefined ? [choose] : []),
            ...open.map(({ id, name, vetting }) => ({
              value: id,
              label: vetting.state === "vetted" ? name : `${name} (${t(`vettingState.${vetting.state}`)})`,
            })),
          ]}
          onChange={(id) => {
            setDesk(open.find((each) => each.id === id));
            setAgreement(null);
            setPurpose("");
            setChosen(noneChosen);
          }}
        />
        {desk !== undefined && (
          <>
            <ChosenDesk desk={desk} agreementId={agreementId} onAgreement={setAgreement} isUrgent={urgent} />
            <SelectField
              label={t("web.referrals.purpose")}
              description={t("web.referrals.purpose.about")}
              value={purpose}
              choices={[
                ...(purpose === "" ? [choose] : []),
                ...purposesOf(desk).map((value) => ({ value, label: t(`disclosurePurpose.${value}`) })),
              ]}
              onChange={(next) => {
                setPurpose(next);
                setChosen(noneChosen);
              }}
            />
            <ChoiceGroup
              label={t("web.consents.asker")}
              value={askedBy}
              choices={askers.map((value) => ({ value, label: t(`asker.${value}`) }))}
              onChange={setAskedBy}
            />
            <CheckBox isSelected={urgent} onChange={setUrgent}>
              {t("web.referrals.urgent.tick")}
            </CheckBox>
          </>
        )}
        {personId !== "" && desk !== undefined && purpose !== "" && (
          <ChooseFacts
            asked={{ person: personId, desk: desk.id, purpose, askedBy }}
            chosen={chosen}
            onChange={setChosen}
          />
        )}
        {preview.error !== null && (
          <KeyError error={preview.error} onUnlocked={() => order !== undefined && show(order)} />
        )}
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            look={isShown ? "plain" : "beacon"}
            isPending={preview.isPending}
            isDisabled={order === undefined}
          >
            {t("web.referrals.preview")}
          </Button>
          <Button onPress={onCancel}>{t("web.cancel")}</Button>
        </div>
      </form>
      {isShown && order !== undefined && (
        <SendPreview
          preview={preview.data}
          order={order}
          isByHand={desk?.partnerId === null}
          onSent={onSent}
          onLookAgain={() => show(order)}
        />
      )}
    </div>
  );
}

/** What a desk does, and rescue beside it: danger to life waits for no list of services. */
const purposesOf = ({ purposes }: DeskView): readonly DisclosurePurpose[] =>
  purposes.includes("urgent_rescue") ? purposes : [...purposes, "urgent_rescue"];
