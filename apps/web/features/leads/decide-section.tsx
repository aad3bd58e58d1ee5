import type { DecideLead, Lead, Verdict } from "@suar/domain";
import { type FormEvent, useState } from "react";
import { decideLead } from "../../api/leads.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ChangeError } from "./change-error.tsx";
import { DecisionHistory } from "./decision-history.tsx";
import { reasonsOf } from "./reasons-of.ts";
import { useLeadChange } from "./use-lead-change.ts";

interface DecideSectionProps {
  readonly lead: Lead;
}

/** Whether the lead was worth somebody's time, decided by a named person with a reason, and what was decided before. */
export function DecideSection({ lead }: DecideSectionProps) {
  const t = useWords();
  const hasDecision = lead.state !== "open";
  const [isDeciding, setDeciding] = useState(!hasDecision);
  const [seenState, setSeenState] = useState(lead.state);
  if (seenState !== lead.state) {
    setSeenState(lead.state);
    setDeciding(lead.state === "open");
  }
  return (
    <Section title={t("web.decide.title")} about={t("web.decide.about")}>
      <DecisionHistory lead={lead} />
      {lead.may.decide &&
        (isDeciding ? (
          <DecideForm lead={lead} />
        ) : (
          <Button className="self-start" onPress={() => setDeciding(true)}>
            {t("web.decide.again")}
          </Button>
        ))}
    </Section>
  );
}

const verdictOrder = ["useful", "not_useful"] as const satisfies readonly Verdict[];

function DecideForm({ lead }: DecideSectionProps) {
  const t = useWords();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [reason, setReason] = useState<DecideLead["reason"] | "">("");
  const [words, setWords] = useDraft(`decision ${lead.id}`);
  const decide = useLeadChange(
    lead,
    (decision: DecideLead, version) => decideLead(lead.id, decision, version),
    () => setWords(""),
  );
  const needsWords = reason === "other" && words.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (verdict !== null && reason !== "" && !needsWords) decide.mutate({ verdict, reason, words: words.trim() });
  };
  const choose = (next: Verdict): void => {
    setVerdict(next);
    if (reason !== "" && !reasonsOf(next).includes(reason)) setReason("");
  };
  return (
    <form onSubmit={submit} className="no-print flex max-w-text flex-col gap-4">
      <ChoiceGroup
        label={t("web.decide.verdict")}
        value={verdict}
        choices={verdictOrder.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        onChange={choose}
      />
      {verdict !== null && (
        <>
          <SelectField
            label={t("web.decide.reason")}
            value={reason}
            choices={[
              { value: "", label: t("web.decide.reason.choose") },
              ...reasonsOf(verdict).map((value) => ({ value, label: t(`decisionReason.${value}`) })),
            ]}
            onChange={setReason}
          />
          <TextField
            label={t(reason === "other" ? "web.decide.words.needed" : "web.decide.words")}
            value={words}
            onChange={setWords}
            rows={2}
            maxLength={2000}
          />
        </>
      )}
      <ChangeError error={decide.error} />
      <Button
        type="submit"
        look="beacon"
        className="self-start"
        isPending={decide.isPending}
        isDisabled={verdict === null || reason === "" || needsWords}
      >
        {verdict === null ? t("web.decide.submit") : t(`web.decide.submit.${verdict}`)}
      </Button>
    </form>
  );
}
