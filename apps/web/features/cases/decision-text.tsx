import type { CaseDecision } from "@suar/domain";
import { decisionMatterList, decisionOutcomeList, proofStandardList } from "@suar/domain/cases/decision-lists";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useLabel } from "./use-label.ts";

interface DecisionTextProps {
  readonly decision: CaseDecision;
  /** Without the reason, whose words may name somebody. */
  readonly isPrinted?: boolean;
}

/** One decision: the matter, what it came to, on what, why, by whom. */
export function DecisionText({ decision, isPrinted = false }: DecisionTextProps) {
  const t = useWords();
  const say = useLabel();
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{say(decisionMatterList, decision.matter)}:</span>
        <span>{say(decisionOutcomeList, decision.outcome)}</span>
        {decision.replacedAt !== null && <Tag>{t("web.cases.decision.replaced")}</Tag>}
        {decision.reviews !== null && <Tag>{t("web.cases.decision.review")}</Tag>}
      </p>
      <p className="text-small text-ink-soft">
        {t("web.cases.decision.standard")}: {say(proofStandardList, decision.standard)}
      </p>
      {!isPrinted && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {decision.reason}
        </p>
      )}
      <p className="text-small text-ink-soft">
        <bdi>{decision.by}</bdi>, <TimeText value={decision.at} precision="minute" />
      </p>
    </>
  );
}
