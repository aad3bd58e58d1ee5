import type { AuditVerification } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { verifyAudit } from "../../api/audit.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { VerifyResult } from "./verify-result.tsx";

type Running = Extract<AuditVerification, { state: "running" }>;

const printedShape = /^\s*\d{1,15}[\s:.-]+[0-9a-f](?:[\s-]*[0-9a-f]){19}\s*$/i;

/** A button that proves the trail, how far it is, and what it found. */
export function VerifySection() {
  const t = useWords();
  const queries = useQueryClient();
  const [printed, setPrinted] = useState("");
  const [running, setRunning] = useState<Running | null>(null);
  const stop = useRef<AbortController>(undefined);
  const isPrinted = printed.trim() === "" || printedShape.test(printed);
  const check = useMutation({
    mutationFn: () => {
      stop.current = new AbortController();
      setRunning(null);
      return verifyAudit(printed.trim(), { onProgress: setRunning, signal: stop.current.signal });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["audit"] }),
  });
  const wasStopped = check.error?.name === "AbortError";
  return (
    <Section title={t("web.audit.verify")} about={t("web.audit.verify.about")}>
      <form
        className="no-print flex max-w-form flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (isPrinted) check.mutate();
        }}
      >
        <div className="w-full">
          <TextField
            label={t("web.audit.verify.printed")}
            description={t("web.audit.verify.printed.about")}
            value={printed}
            onChange={setPrinted}
            direction="ltr"
            autoComplete="off"
            maxLength={100}
            error={isPrinted ? undefined : t("web.audit.verify.printed.bad")}
          />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button look="beacon" type="submit" isPending={check.isPending}>
            {t("web.audit.verify.start")}
          </Button>
          {check.isPending && <Button onPress={() => stop.current?.abort()}>{t("web.audit.verify.stop")}</Button>}
        </div>
      </form>
      {check.isPending && (
        <ProgressBar
          label={t("web.audit.verify.start")}
          share={running === null || running.total === 0 ? null : running.read / running.total}
          words={
            running === null
              ? t("web.loading")
              : t("web.audit.verify.progress", { read: running.read, total: running.total })
          }
        />
      )}
      {check.isError && !wasStopped && (
        <Notice kind="attention" isLive>
          <p>{t("web.audit.verify.cut")}</p>
        </Notice>
      )}
      {check.data !== undefined && !check.isPending && <VerifyResult found={check.data} />}
    </Section>
  );
}
