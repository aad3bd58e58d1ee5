import type { Judgement, JudgementStanding } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Check, CircleDashed, CircleOff, CircleSlash, type LucideIcon, RotateCcw } from "lucide-react";
import { takeBackJudgement } from "../../api/judgements.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

interface JudgementHistoryProps {
  readonly importId: string;
  readonly history: readonly Judgement[];
}

const icons: Readonly<Record<JudgementStanding, LucideIcon>> = {
  holds: Check,
  agrees: Check,
  partly: CircleDashed,
  gone: CircleOff,
  taken_back: CircleSlash,
};

/** What was said by hand, newest first: by whom, why, how it stands now; and the way to take it back. */
export function JudgementHistory({ importId, history }: JudgementHistoryProps) {
  const t = useWords();
  const queries = useQueryClient();
  const takeBack = useMutation({
    mutationFn: takeBackJudgement,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["imports", importId] }),
  });
  return (
    <>
      <ol aria-label={t("web.judge.history")} className="flex max-w-text flex-col gap-4">
        {history.map((judgement) => (
          <li key={judgement.id} className="flex flex-col gap-2 border-s-2 border-line-strong ps-3">
            <JudgementWords importId={importId} judgement={judgement} />
            {judgement.may.takeBack && (
              <Button
                className="no-print self-start"
                icon={<RotateCcw size={16} aria-hidden="true" />}
                isPending={takeBack.isPending && takeBack.variables === judgement.id}
                onPress={() => takeBack.mutate(judgement.id)}
              >
                {t("web.judge.takeBack")}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {takeBack.error !== null && <ErrorNotice error={takeBack.error} />}
    </>
  );
}

interface JudgementWordsProps {
  readonly importId: string;
  readonly judgement: Judgement;
}

function JudgementWords({ importId, judgement }: JudgementWordsProps) {
  const t = useWords();
  const { kind, campaigns, records, standing, takenBack } = judgement;
  const Icon = icons[standing];
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">
          {kind === "merge"
            ? t("web.judge.kind.merge", { campaigns: campaigns.length })
            : t("web.judge.kind.split", { records: records.length })}
        </span>
        <Tag icon={<Icon size={14} />}>{t(`web.judge.standing.${standing}`)}</Tag>
      </p>
      <p dir="auto" className="whitespace-pre-wrap">
        {judgement.words}
      </p>
      <ul className="flex flex-col gap-1 text-small">
        {campaigns.map(({ campaign, now, title }) => (
          <li key={campaign}>
            {now === null ? (
              <>
                <bdi className="tabular-nums">{campaign}</bdi>, {t("web.judge.missing")}
              </>
            ) : (
              <Link to="/imports/$importId/campaigns/$campaign" params={{ importId, campaign: now }} search={{}}>
                <bdi>{title}</bdi>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {records.length > 0 && (
        <p className="text-small text-ink-soft">
          {t("web.judge.records")}: <bdi className="break-all">{records.join(", ")}</bdi>
        </p>
      )}
      <p className="text-small text-ink-soft">
        <bdi>{judgement.by}</bdi>, <TimeText value={judgement.at} precision="minute" />
      </p>
      {takenBack !== null && (
        <p className="text-small text-ink-soft">
          {t("web.judge.takenBack")} <bdi>{takenBack.by}</bdi>, <TimeText value={takenBack.at} precision="minute" />
        </p>
      )}
    </>
  );
}
