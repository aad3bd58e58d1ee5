import type { CaseRow, QueueRow } from "@suar/domain";
import { sayCaseNumber } from "@suar/domain/cases/case-number";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { eraseCase, restoreCase } from "../../api/cases.ts";
import { Erasure } from "../../app/erasure.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { listSearch } from "./case-search.ts";
import { DangerMark } from "./danger-mark.tsx";

/** One case in the queue: number and danger first, then how it stands and who works on it. Never a name of somebody in it. */
export function CaseRowLink({ row }: { readonly row: QueueRow }) {
  if (row.removedAt !== null) return <RemovedRow row={row} />;
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId: row.id }}
      search={(search) => listSearch(search)}
      activeProps={{ className: "bg-link-sunk" }}
      activeOptions={{ includeSearch: false }}
      className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
    >
      <RowFacts row={row} />
    </Link>
  );
}

/** What a list may say of a case. */
export function RowFacts({ row }: { readonly row: CaseRow }) {
  const t = useWords();
  return (
    <>
      <span className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <bdi className="font-semibold tabular-nums">{sayCaseNumber(row.number)}</bdi>
        <DangerMark danger={row.danger} />
      </span>
      <span className="flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-soft">
        <span>{t(`caseStatus.${row.status}`)}</span>
        <span>{t(`caseStage.${row.stage}`)}</span>
        <bdi>{row.owner ?? t("web.cases.owner.none")}</bdi>
        <span>
          {t("web.cases.touched")} <TimeText value={row.touchedAt} precision="day" />
        </span>
        {row.isDormant && <span className="font-semibold text-ink">{t("web.cases.dormant")}</span>}
        {row.restricted && <span>{t("web.cases.restricted")}</span>}
        {row.synthetic && <span>{t("web.synthetic")}</span>}
      </span>
    </>
  );
}

function RemovedRow({ row }: { readonly row: QueueRow }) {
  const t = useWords();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["cases"] });
  const restore = useMutation({ mutationFn: () => restoreCase(row.id), onSuccess: refresh });
  return (
    <div className="flex flex-col gap-1 px-4 py-3">
      <RowFacts row={row} />
      <div className="flex flex-wrap gap-2">
        <Button isPending={restore.isPending} onPress={() => restore.mutate()}>
          {t("web.cases.restore")}
        </Button>
        {row.may.erase && (
          <Erasure
            title={t("web.cases.erase.title")}
            sentence={t("web.cases.erase.sentence")}
            erase={(why) => eraseCase(row.id, why)}
            onErased={refresh}
          >
            <p className="text-small text-ink-soft">{t("web.cases.erase.stays")}</p>
          </Erasure>
        )}
      </div>
      {restore.error !== null && <ErrorNotice error={restore.error} />}
    </div>
  );
}
