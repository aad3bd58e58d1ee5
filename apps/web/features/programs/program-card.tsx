import type { Program } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { programsQuery, withdrawProgram } from "../../api/programs.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ProgramCardProps {
  readonly program: Program;
}

/** One program: whether it may ask, what for, and the way to shut it out. */
export function ProgramCard({ program }: ProgramCardProps) {
  const t = useWords();
  return (
    <article aria-label={program.name} className="flex flex-col gap-3 rounded-normal border border-line bg-raised p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-lead font-semibold wrap-anywhere">
          <bdi>{program.name}</bdi>
        </h2>
        <Tag>{t(`programState.${program.state}`)}</Tag>
      </div>
      <Facts
        facts={[
          { name: t("web.programs.madeBy"), value: <bdi>{program.madeBy}</bdi> },
          { name: t("web.programs.expires"), value: <TimeText value={program.expiresAt} precision="day" /> },
          {
            name: t("web.programs.lastUsed"),
            value:
              program.lastUsedAt === null ? (
                t("web.programs.neverUsed")
              ) : (
                <TimeText value={program.lastUsedAt} precision="minute" />
              ),
          },
        ]}
      />
      <div className="text-small">
        <p className="text-ink-soft">{t("web.programs.mayDo")}</p>
        <ul className="list-disc ps-5">
          {program.actions.map((action) => (
            <li key={action}>{t(`may.${action}`)}</li>
          ))}
        </ul>
      </div>
      {program.may.withdraw && <WithdrawProgram program={program} />}
    </article>
  );
}

function WithdrawProgram({ program }: ProgramCardProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const withdrawal = useMutation({
    mutationFn: () => withdrawProgram(program.id),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: programsQuery.queryKey });
    },
  });
  return (
    <>
      <Button look="danger" className="self-start" onPress={() => setAsking(true)}>
        {t("web.programs.withdraw")}
      </Button>
      <Dialog title={t("web.programs.withdraw.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>
          <bdi className="font-semibold">{program.name}</bdi>
        </p>
        <p>{t("web.programs.withdraw.sentence")}</p>
        {withdrawal.error !== null && <ErrorNotice error={withdrawal.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={withdrawal.isPending} onPress={() => withdrawal.mutate()}>
            {t("web.programs.withdraw")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </>
  );
}
