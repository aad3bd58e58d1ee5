import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { importQuery, importsQuery } from "../../api/imports.ts";
import { uploadFile } from "../../api/upload-file.ts";
import { Button } from "../../ui/button.tsx";
import { DropArea } from "../../ui/drop-area.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import { Notice } from "../../ui/notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { useWords } from "../../ui/use-words.ts";

const accept = ".csv,.tsv,.jsonl,.ndjson,.parquet,.gz,.zst";

type Upload =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly file: File; readonly sent: number; readonly stop: AbortController }
  | { readonly kind: "stopped"; readonly file: File }
  | { readonly kind: "failed"; readonly file: File; readonly error: unknown };

interface SendFileProps {
  /** The collection, and its day, that the file is for. */
  readonly collection?: { readonly id: string; readonly day: string };
}

/** The place where a file is dropped or chosen, and how far it has been sent. */
export function SendFile({ collection }: SendFileProps) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [upload, setUpload] = useState<Upload>({ kind: "idle" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const send = async (file: File): Promise<void> => {
    const stop = new AbortController();
    running.current = stop;
    setUpload({ kind: "sending", file, sent: 0, stop });
    try {
      const source = await uploadFile(file, {
        signal: stop.signal,
        onProgress: (sent) => setUpload({ kind: "sending", file, sent, stop }),
        ...(collection === undefined ? {} : { collection }),
      });
      queries.setQueryData(importQuery(source.id).queryKey, source);
      void queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
      void queries.invalidateQueries({ queryKey: ["collections"] });
      await navigate({ to: "/imports/$importId", params: { importId: source.id } });
    } catch (error) {
      setUpload(stop.signal.aborted ? { kind: "stopped", file } : { kind: "failed", file, error });
    }
  };
  if (upload.kind === "sending") return <Sending upload={upload} />;
  return (
    <>
      {upload.kind === "failed" && <ErrorNotice error={upload.error} onRetry={() => void send(upload.file)} />}
      {upload.kind === "stopped" && (
        <Notice isLive title={t("web.upload.stopped.title")}>
          <p>{t("web.upload.stopped.sentence")}</p>
        </Notice>
      )}
      <DropArea accept={accept} onFile={(file) => void send(file)} />
    </>
  );
}

function Sending({ upload: { file, sent, stop } }: { readonly upload: Extract<Upload, { kind: "sending" }> }) {
  const t = useWords();
  const intl = useIntl();
  const size = { sent: formatBytes(intl, sent), total: formatBytes(intl, file.size) };
  return (
    <div className="flex flex-col gap-3 rounded-normal border border-line bg-raised p-4">
      <p>
        <bdi className="break-all font-semibold">{file.name}</bdi>
      </p>
      <ProgressBar
        label={t("web.upload.label")}
        share={file.size === 0 ? null : sent / file.size}
        words={sent >= file.size ? t("web.upload.keeping") : t("web.upload.words", size)}
      />
      <Button className="self-start" onPress={() => stop.abort()}>
        {t("web.upload.stop")}
      </Button>
    </div>
  );
}
