import type { Decision, Lead } from "@suar/domain";
import { useEffect, useState } from "react";
import { withdrawDecision } from "../../api/leads.ts";
import { Button } from "../../ui/button.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ChangeError } from "./change-error.tsx";
import { mayTakeBack } from "./may-take-back.ts";
import { useLeadChange } from "./use-lead-change.ts";

interface DecisionHistoryProps {
  readonly lead: Lead;
}

/** Who decided what and when, newest first. What was taken back stays, marked. */
export function DecisionHistory({ lead }: DecisionHistoryProps) {
  const t = useWords();
  const withdraw = useLeadChange(lead, (decision: string, version) => withdrawDecision(lead.id, decision, version));
  const newestFirst = lead.decisions.toSorted((a, b) => b.at.localeCompare(a.at));
  const newest = newestFirst[0];
  if (newest === undefined) return <p className="text-ink-soft">{t("web.decide.none")}</p>;
  return (
    <>
      <ol className="flex max-w-text flex-col gap-3" aria-label={t("web.decide.history")}>
        {newestFirst.map((decision) => (
          <li
            key={decision.id}
            className="flex flex-wrap items-start justify-between gap-2 border-s-2 border-line-strong ps-3"
          >
            <DecisionWords decision={decision} />
            {decision === newest && lead.may.decide && (
              <TakeBack
                decision={decision}
                isPending={withdraw.isPending}
                onTakeBack={() => withdraw.mutate(decision.id)}
              />
            )}
          </li>
        ))}
      </ol>
      <ChangeError error={withdraw.error} />
    </>
  );
}

function DecisionWords({ decision }: { readonly decision: Decision }) {
  const t = useWords();
  return (
    <div className="min-w-0">
      <p className={decision.withdrawnAt === null ? "" : "line-through"}>
        <span className="font-semibold">{t(`verdict.${decision.verdict}`)}</span>:{" "}
        {t(`decisionReason.${decision.reason}`)}
      </p>
      {decision.words !== "" && (
        <p dir="auto" className="whitespace-pre-wrap">
          {decision.words}
        </p>
      )}
      <p className="text-small text-ink-soft">
        <bdi>{decision.by}</bdi>, <TimeText value={decision.at} precision="minute" />
      </p>
      {decision.withdrawnAt !== null && (
        <p className="text-small text-ink-soft">
          {t("web.decide.takenBack")} <TimeText value={decision.withdrawnAt} precision="minute" />
        </p>
      )}
    </div>
  );
}

const lookAgainMs = 10_000;

interface TakeBackProps {
  readonly decision: Decision;
  readonly isPending: boolean;
  readonly onTakeBack: () => void;
}

/** Offered only as long as the server takes a decision back. */
function TakeBack({ decision, isPending, onTakeBack }: TakeBackProps) {
  const t = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookAgainMs);
    return () => clearInterval(timer);
  }, []);
  if (!mayTakeBack(decision, now)) return null;
  return (
    <Button className="no-print" isPending={isPending} onPress={onTakeBack}>
      {t("web.decide.takeBack")}
    </Button>
  );
}
