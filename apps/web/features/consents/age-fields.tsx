import type { AgeGround, LedgerView, TreatedAs } from "@suar/domain";
import { ageGrounds, treatedAs } from "@suar/domain/consents/consent-codes";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";

/** As what somebody is treated and on what, while it is chosen. */
export interface AgeDraft {
  readonly treatedAs: TreatedAs | null;
  readonly ground: AgeGround | "";
}

/** A decision in a case is taken over; else nobody has said anything yet. */
export const firstAge = ({ treatedAs: as, treatedAsBy }: LedgerView): AgeDraft =>
  treatedAsBy === "decision" ? { treatedAs: as, ground: "earlier_decision" } : { treatedAs: null, ground: "" };

/** The age once it is whole: nobody is an adult on an age that is not known. */
export function readAge({ treatedAs: as, ground }: AgeDraft) {
  if (as === null || ground === "" || (as === "adult" && ground === "not_known")) return undefined;
  return { treatedAs: as, ground };
}

interface AgeFieldsProps {
  readonly value: AgeDraft;
  readonly onChange: (value: AgeDraft) => void;
  readonly ledger: LedgerView;
  /** Where only one answer has a form: it is not asked for. */
  readonly only?: TreatedAs;
}

/** As what the person is treated, by a named worker. Nobody's age is estimated by software. */
export function AgeFields({ value, onChange, ledger, only }: AgeFieldsProps) {
  const t = useWords();
  if (ledger.treatedAsBy === "decision" && value.ground === "earlier_decision")
    return <p>{t(`web.consents.age.decision.${ledger.treatedAs}`)}</p>;
  const grounds = ageGrounds.filter((each) => value.treatedAs !== "adult" || each !== "not_known");
  return (
    <>
      {only === undefined && (
        <ChoiceGroup
          label={t("web.consents.age")}
          description={t("web.consents.age.about")}
          value={value.treatedAs}
          choices={treatedAs.map((each) => ({ value: each, label: t(`treatedAs.${each}`) }))}
          onChange={(as) => onChange({ treatedAs: as, ground: "" })}
        />
      )}
      {value.treatedAs !== null && (
        <SelectField
          label={t(only === "child" ? "web.consents.age.ground.child" : "web.consents.age.ground")}
          value={value.ground}
          choices={[
            { value: "", label: t("web.cases.choose") },
            ...grounds.map((each) => ({ value: each, label: t(`ageGround.${each}`) })),
          ]}
          onChange={(ground) => onChange({ ...value, ground })}
        />
      )}
    </>
  );
}
