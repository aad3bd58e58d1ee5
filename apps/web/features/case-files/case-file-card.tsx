import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CaseImport, type ErrorCode, type ErrorDetails } from "@suar/domain";
import { useIntl } from "react-intl";
import { ApiError } from "../../api/api-error.ts";
import {
  caseFilesQuery,
  isAtWork,
  removeCaseFile,
  restoreCaseFile,
  startCaseFile,
  stopCaseFile,
} from "../../api/case-files.ts";
import { Removal } from "../../app/removal.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ImportStateTag } from "../imports/import-state-tag.tsx";
import { KeyError } from "../keys/key-error.tsx";
import { CaseFileReport } from "./case-file-report.tsx";

interface CaseFileCardProps {
  readonly file: CaseImport;
}

/** One file: how far it is, what came of it, and what can be done now. */
export function CaseFileCard({ file }: CaseFileCardProps) {
  const t = useWords();
  const intl = useIntl();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: caseFilesQuery.queryKey });
  const start = useMutation({ mutationFn: () => startCaseFile(file.id), onSuccess: again });
  const stop = useMutation({ mutationFn: () => stopCaseFile(file.id), onSuccess: again });
  const { progress } = file;
  const share = progress === null || progress.total === null ? null : progress.done / Math.max(1, progress.total);
  return (
    <article aria-label={file.name} className="flex flex-col gap-3 rounded-normal border border-line bg-raised p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-1">
          <h3 className="font-semibold">
            <bdi className="break-all">{file.name}</bdi>
          </h3>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
            <ImportStateTag state={file.state} />
            <span>{formatBytes(intl, file.bytes)}</span>
            <TimeText value={file.createdAt} precision="minute" />
            {file.createdBy !== null && <bdi>{file.createdBy}</bdi>}
          </p>
        </div>
        {file.may.remove && (
          <Removal
            action={t("web.caseFiles.remove")}
            title={t("web.caseFiles.remove.title")}
            sentence={t("web.caseFiles.remove.sentence")}
            done={t("web.caseFiles.removed")}
            remove={() => removeCaseFile(file.id)}
            onRemoved={again}
            restore={async () => {
              await restoreCaseFile(file.id);
              await again();
            }}
          />
        )}
      </div>
      {isAtWork(file) && (
        <ProgressBar
          label={t("importStep.read")}
          share={share}
          words={t("web.caseFiles.soFar", { cases: file.cases })}
        />
      )}
      {file.failure !== null && (
        <ErrorNotice
          error={
            new ApiError({
              code: file.failure as ErrorCode,
              status: 0,
              details: (file.failureDetails ?? {}) as ErrorDetails,
            })
          }
        />
      )}
      {!isAtWork(file) && (
        <Facts
          facts={[
            { name: t("web.caseFiles.cases"), value: intl.formatNumber(file.cases) },
            { name: t("web.caseFiles.known"), value: intl.formatNumber(file.known) },
            { name: t("web.caseFiles.rejected"), value: intl.formatNumber(file.rejected) },
          ]}
        />
      )}
      {start.error !== null && <KeyError error={start.error} onUnlocked={() => start.mutate()} />}
      {stop.error !== null && <ErrorNotice error={stop.error} />}
      {(file.may.start || file.may.stop) && (
        <div className="flex flex-wrap gap-2">
          {file.may.start && (
            <Button look="beacon" isPending={start.isPending} onPress={() => start.mutate()}>
              {t("web.caseFiles.goOn")}
            </Button>
          )}
          {file.may.stop && (
            <Button isPending={stop.isPending} onPress={() => stop.mutate()}>
              {t("web.caseFiles.stop")}
            </Button>
          )}
        </div>
      )}
      {file.state === "done" && <CaseFileReport file={file} />}
    </article>
  );
}
