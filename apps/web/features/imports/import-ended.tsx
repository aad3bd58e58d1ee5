import type { ErrorCode, ErrorDetails, Import } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useIntl } from "react-intl";
import { ApiError } from "../../api/api-error.ts";
import { campaignExportUrl } from "../../api/campaigns.ts";
import { importQuery, importsQuery, rejectsUrl, startImport } from "../../api/imports.ts";
import { DownloadButton } from "../../app/download-button.tsx";
import { Button } from "../../ui/button.tsx";
import { buttonLook } from "../../ui/button-look.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ImportMapping } from "./import-mapping.tsx";

interface ImportEndedProps {
  readonly source: Import;
}

/** What came of a file: campaigns to look at, or why not, what is kept, and what to do now. */
export function ImportEnded({ source }: ImportEndedProps) {
  const t = useWords();
  const intl = useIntl();
  return (
    <>
      {source.state === "failed" && (
        <ErrorNotice
          error={
            new ApiError({
              code: (source.failure ?? "job.failed") as ErrorCode,
              status: 0,
              details: (source.failureDetails ?? {}) as ErrorDetails,
            })
          }
        />
      )}
      {source.state === "stopped" && (
        <Notice title={t("web.import.stopped.title")}>
          <p>{t("web.import.stopped.sentence")}</p>
        </Notice>
      )}
      {(source.state === "done" || source.records > 0) && (
        <Facts
          facts={[
            { name: t("web.records"), value: intl.formatNumber(source.records) },
            ...(source.collection === null
              ? [
                  { name: t("web.campaigns"), value: intl.formatNumber(source.campaigns) },
                  { name: t("web.import.clustered"), value: intl.formatNumber(source.clustered) },
                ]
              : [{ name: t("web.collection.touched"), value: intl.formatNumber(source.campaigns) }]),
            { name: t("web.import.keptAside"), value: intl.formatNumber(source.rejected) },
          ]}
        />
      )}
      {source.state === "done" && source.collection !== null && (
        <Link
          to="/collections/$collectionId"
          params={{ collectionId: source.collection.id }}
          className={`self-start ${buttonLook("beacon")}`}
        >
          {t("web.collection.lookAtDay")}
        </Link>
      )}
      {source.state === "done" && source.collection === null && source.campaigns > 0 && (
        <div className="flex flex-wrap gap-2">
          <Link
            to="/imports/$importId/campaigns"
            params={{ importId: source.id }}
            search={{}}
            className={buttonLook("beacon")}
          >
            {t("web.campaigns.look", { campaigns: source.campaigns })}
          </Link>
          <DownloadButton path={campaignExportUrl(source.id, "csv")}>{t("web.export.all.csv")}</DownloadButton>
          <DownloadButton path={campaignExportUrl(source.id, "json")}>{t("web.export.all.json")}</DownloadButton>
        </div>
      )}
      {source.state === "done" && source.collection === null && source.campaigns === 0 && (
        <Notice title={t("web.campaigns.none.title")}>
          <p>{t("web.campaigns.none.sentence")}</p>
        </Notice>
      )}
      {source.rejected > 0 && (
        <Notice
          title={t("web.import.rejected", { records: source.rejected })}
          actions={<DownloadButton path={rejectsUrl(source.id)}>{t("web.import.rejects.download")}</DownloadButton>}
        >
          <p>{t("web.import.rejects.about")}</p>
        </Notice>
      )}
      {source.state !== "done" && source.may.start && <StartAgain source={source} />}
    </>
  );
}

function StartAgain({ source }: ImportEndedProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [isMapping, setMapping] = useState(source.mapping === null);
  const again = useMutation({
    mutationFn: (mapping: NonNullable<Import["mapping"]>) => startImport(source.id, mapping),
    onSuccess: (started) => {
      queries.setQueryData(importQuery(started.id).queryKey, started);
      void queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
    },
  });
  const { mapping } = source;
  return (
    <>
      {again.error !== null && <ErrorNotice error={again.error} />}
      <div className="flex flex-wrap gap-2">
        {mapping !== null && (
          <Button look="beacon" isPending={again.isPending} onPress={() => again.mutate(mapping)}>
            {t("web.import.goOn")}
          </Button>
        )}
        {!isMapping && <Button onPress={() => setMapping(true)}>{t("web.import.remap")}</Button>}
      </div>
      {isMapping && <ImportMapping source={source} />}
    </>
  );
}
