import type { Import, ImportStep } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CircleCheck, CircleDashed, LoaderCircle } from "lucide-react";
import { useEffect, useState } from "react";
import { importQuery, importsQuery, stopImport } from "../../api/imports.ts";
import { watchImport } from "../../api/watch-import.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { timeLeft } from "./time-left.ts";

interface ImportProgressProps {
  readonly source: Import;
}

const steps = ["read", "fingerprint", "join", "verify", "cluster", "explain"] as const satisfies readonly ImportStep[];

/** The work as it goes: which step, how far, how long still, and a way to stop. */
export function ImportProgress({ source }: ImportProgressProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [isConnected, setConnected] = useState(true);
  useEffect(
    () =>
      watchImport(source.id, {
        onConnected: (connected) => {
          setConnected(connected);
          // Asking says why the stream ended: the node is away, or nobody is signed in any more.
          if (!connected) void queries.invalidateQueries({ queryKey: importQuery(source.id).queryKey, exact: true });
        },
        onImport: (changed) => {
          queries.setQueryData(importQuery(changed.id).queryKey, changed);
          if (changed.state !== "queued" && changed.state !== "running") {
            void queries.invalidateQueries({ queryKey: importsQuery.queryKey });
            void queries.invalidateQueries({ queryKey: ["collections"] });
          }
        },
      }),
    [source.id, queries],
  );
  const stop = useMutation({
    mutationFn: () => stopImport(source.id),
    onSuccess: (stopped) => queries.setQueryData(importQuery(stopped.id).queryKey, stopped),
  });
  const { progress } = source;
  const at = progress === null ? -1 : steps.indexOf(progress.step);
  const left = timeLeft(progress?.secondsLeft ?? null);
  const amount =
    progress === null
      ? t("importState.queued")
      : progress.total === null
        ? t("web.progress.done", { done: progress.done })
        : t("web.progress.doneOf", { done: progress.done, total: progress.total });
  const words =
    left === undefined ? amount : `${amount} · ${t(`web.progress.left.${left.unit}`, { count: left.count })}`;
  const share =
    progress === null || progress.total === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <Section title={t("web.progress.title")} about={t("web.progress.about")}>
      <ol className="flex flex-col gap-2">
        {steps.map((step, place) => (
          <li
            key={step}
            className="flex items-start gap-2"
            {...(place === at ? { "aria-current": "step" as const } : {})}
          >
            <StepIcon state={place < at ? "done" : place === at ? "running" : "waiting"} />
            <div className="flex min-w-0 grow flex-col gap-1">
              <span className={place === at ? "font-semibold" : place < at ? "" : "text-ink-soft"}>
                {t(`importStep.${step}`)}
                <span className="sr-only">
                  {" "}
                  {t(`web.progress.step.${place < at ? "done" : place === at ? "running" : "waiting"}`)}
                </span>
              </span>
              {place === at && <ProgressBar label={t(`importStep.${step}`)} share={share} words={words} />}
            </div>
          </li>
        ))}
      </ol>
      {progress === null && <p className="text-ink-soft">{t("web.progress.queued")}</p>}
      {source.rejected > 0 && <p>{t("web.import.rejected", { records: source.rejected })}</p>}
      {!isConnected && <output>{t("web.progress.reconnecting")}</output>}
      {stop.error !== null && <ErrorNotice error={stop.error} />}
      {source.may.stop && (
        <div className="flex flex-wrap items-center gap-3">
          <Button isPending={stop.isPending} onPress={() => stop.mutate()}>
            {t("web.progress.stop")}
          </Button>
          <span className="text-small text-ink-soft">{t("web.progress.stop.about")}</span>
        </div>
      )}
    </Section>
  );
}

function StepIcon({ state }: { readonly state: "done" | "running" | "waiting" }) {
  const Icon = state === "done" ? CircleCheck : state === "running" ? LoaderCircle : CircleDashed;
  return (
    <Icon
      size={18}
      aria-hidden="true"
      className={`mt-0.5 shrink-0 ${state === "waiting" ? "text-ink-soft" : "text-link"}`}
    />
  );
}
