import type { CaseImport, CaseImportReport } from "@suar/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { caseFileProblemsQuery, problemFileUrl } from "../../api/case-files.ts";
import { DownloadButton } from "../../app/download-button.tsx";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";

interface CaseFileReportProps {
  readonly file: CaseImport;
}

/** Rows with an error, line by line, and what is said of the file as a whole; fetched when somebody wants to see it. */
export function CaseFileReport({ file }: CaseFileReportProps) {
  const t = useWords();
  const [isShown, setShown] = useState(false);
  const list = useInfiniteQuery({ ...caseFileProblemsQuery(file.id), enabled: isShown });
  if (!isShown) {
    return (
      <Button className="self-start" onPress={() => setShown(true)}>
        {t("web.caseFiles.report")}
      </Button>
    );
  }
  if (list.error !== null) return <KeyError error={list.error} onUnlocked={() => void list.refetch()} />;
  if (list.data === undefined) return <Skeleton lines={4} />;
  const problems = list.data.pages.flatMap((page) => page.problems);
  const report = list.data.pages[0]?.report ?? null;
  return (
    <div className="flex flex-col gap-4">
      {problems.length > 0 && (
        <>
          <DataTable
            caption={t("web.caseFiles.problems", { rows: file.rejected })}
            columns={[
              { key: "line", label: t("web.caseFiles.line"), isNumber: true },
              { key: "column", label: t("web.caseFiles.column") },
              { key: "value", label: t("web.caseFiles.value") },
              { key: "why", label: t("web.caseFiles.why") },
              { key: "nearest", label: t("web.caseFiles.nearest") },
            ]}
            rows={problems.map(({ line, column, value, code, nearest }, at) => ({
              key: String(at),
              cells: {
                line,
                column: <bdi className="break-all">{column}</bdi>,
                value: <bdi className="break-all">{value}</bdi>,
                why: t(`htcds.problem.${code}`),
                nearest: <bdi>{nearest.join(", ")}</bdi>,
              },
            }))}
          />
          <div className="flex flex-wrap gap-2">
            {list.hasNextPage && (
              <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                {t("web.caseFiles.more")}
              </Button>
            )}
            <DownloadButton path={problemFileUrl(file.id)}>{t("web.caseFiles.problems.download")}</DownloadButton>
          </div>
        </>
      )}
      {report !== null && <ReportLines report={report} />}
    </div>
  );
}

/** What was read otherwise than it stood there, and what cases have no place for. */
function ReportLines({ report: { columns, notes, losses } }: { readonly report: CaseImportReport }) {
  const t = useWords();
  const lines = [
    ...columns.map(({ name, nearest }) =>
      t("cli.htcds.unknownColumn", {
        column: name,
        hasNearest: nearest.length === 0 ? "no" : "yes",
        nearest: nearest.join(", "),
      }),
    ),
    ...notes.map(({ code, count }) => t("cli.htcds.noteCount", { count, reason: t(`htcds.note.${code}`) })),
    ...losses.map(({ field, code, kind, count }) =>
      t("cli.htcds.loss", { what: code === null ? field : `${field} ${code}`, count, reason: t(`htcds.loss.${kind}`) }),
    ),
  ];
  if (lines.length === 0) return <p>{t("web.caseFiles.whole")}</p>;
  return (
    <div className="flex flex-col gap-2">
      <h4 className="font-semibold">{t("web.caseFiles.said")}</h4>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
