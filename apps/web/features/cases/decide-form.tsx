import type { Case, CaseDecision, DecisionMatter, DecisionOutcome, NewDecision, ProofStandard } from "@suar/domain";
import { decisionMatters } from "@suar/domain/cases/case-codes";
import { decisionMatterList, decisionOutcomeList, proofStandardList } from "@suar/domain/cases/decision-lists";
import { type DecisionRule, decisionRules } from "@suar/domain/cases/decision-rules";
import { type FormEvent, useState } from "react";
import { decideCase } from "../../api/cases.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { DecisionText } from "./decision-text.tsx";
import { useCaseChange } from "./use-case-change.ts";
import { useLabel } from "./use-label.ts";

interface DecideFormProps {
  readonly file: Case;
  readonly person: string | null;
  readonly replaces?: CaseDecision;
  readonly reviews?: CaseDecision;
  readonly onDone: () => void;
}

/** Records one's own decision. What the page computed is not filled in anywhere: whoever decides, decides. */
export function DecideForm({ file, person, replaces, reviews, onDone }: DecideFormProps) {
  const t = useWords();
  const say = useLabel();
  const earlier = replaces ?? reviews;
  const offered = decisionMatters.filter((each) => person !== null || !decisionRules[each].needsPerson);
  const [matter, setMatter] = useState<DecisionMatter>(earlier?.matter ?? offered[0] ?? "other");
  const [outcome, setOutcome] = useState<DecisionOutcome | null>(null);
  const [standard, setStandard] = useState<ProofStandard | "">("");
  const [reason, setReason] = useDraft(`case decision ${file.id} ${person ?? ""}`);
  const rule: DecisionRule = decisionRules[matter];
  const decide = useCaseChange(
    file.id,
    (decision: NewDecision) => decideCase(file.id, decision),
    () => {
      setReason("");
      onDone();
    },
  );
  const isWhole = outcome !== null && standard !== "" && reason.trim() !== "";
  const run = (): void => {
    if (outcome === null || standard === "" || reason.trim() === "") return;
    decide.mutate({
      matter,
      outcome,
      standard,
      reason: reason.trim(),
      person: earlier === undefined ? person : earlier.person,
      replaces: replaces?.id ?? null,
      reviews: reviews?.id ?? null,
    });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  return (
    <form
      onSubmit={submit}
      className="no-print flex max-w-text flex-col gap-4 rounded-normal border border-line p-4"
      autoComplete="off"
    >
      {earlier === undefined ? (
        <SelectField
          label={t("web.cases.decide.matter")}
          value={matter}
          choices={offered.map((value) => ({ value, label: say(decisionMatterList, value) }))}
          onChange={(next) => {
            setMatter(next);
            setOutcome(null);
            setStandard("");
          }}
        />
      ) : (
        <div className="border-s-2 border-line-strong ps-4">
          <DecisionText decision={earlier} />
        </div>
      )}
      <ChoiceGroup
        label={t("web.cases.decide.outcome")}
        value={outcome}
        choices={rule.outcomes.map((value) => ({ value, label: say(decisionOutcomeList, value) }))}
        onChange={setOutcome}
      />
      <SelectField
        label={t("web.cases.decision.standard")}
        description={t("web.cases.decide.standard.about")}
        value={standard}
        choices={[
          { value: "", label: t("web.cases.choose") },
          ...rule.standards.map((value) => ({ value, label: say(proofStandardList, value) })),
        ]}
        onChange={setStandard}
      />
      <TextField
        label={t("web.cases.decide.reason")}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={5000}
        autoComplete="off"
      />
      {decide.error !== null && <KeyError error={decide.error} onUnlocked={run} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={decide.isPending} isDisabled={!isWhole}>
          {t("web.cases.decide.submit")}
        </Button>
        <Button onPress={onDone}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
