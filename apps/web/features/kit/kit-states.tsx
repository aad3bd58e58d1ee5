import { ApiError } from "../../api/api-error.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KitRow } from "./kit-row.tsx";

const kinds = ["info", "done", "attention", "danger"] as const;

/** What stands there while something is fetched, missing, wrong or under way. */
export function KitStates() {
  const t = useWords();
  return (
    <>
      <Section title="Notice">
        {kinds.map((kind) => (
          <KitRow key={kind} name={kind}>
            <Notice kind={kind} title={t("web.import.stopped.title")} actions={<Button>{t("web.import.goOn")}</Button>}>
              <p>{t("web.import.stopped.sentence")}</p>
            </Notice>
          </KitRow>
        ))}
        <KitRow name={t("web.kit.error")}>
          <ErrorNotice error={new ApiError({ code: "offline", status: 0 })} onRetry={() => {}} />
          <ErrorNotice error={new ApiError({ code: "input.binary", status: 400, details: { file: "photo.jpg" } })} />
        </KitRow>
      </Section>
      <Section title="EmptyState, Skeleton">
        <KitRow name={t("web.kit.empty")}>
          <EmptyState title={t("web.leads.none.title")} action={<Button look="beacon">{t("web.imports.add")}</Button>}>
            <p>{t("web.leads.none.sentence")}</p>
          </EmptyState>
        </KitRow>
        <KitRow name={t("web.kit.loading")}>
          <div className="w-full">
            <Skeleton lines={3} />
          </div>
        </KitRow>
      </Section>
      <Section title="ProgressBar, Disclosure">
        <KitRow name={t("web.kit.default")}>
          <div className="w-full">
            <ProgressBar
              label={t("importStep.verify")}
              share={0.42}
              words={t("web.progress.doneOf", { done: 42, total: 100 })}
            />
          </div>
        </KitRow>
        <KitRow name={t("web.kit.loading")}>
          <div className="w-full">
            <ProgressBar label={t("importStep.read")} share={null} words={t("web.progress.done", { done: 42 })} />
          </div>
        </KitRow>
        <KitRow name={t("web.kit.default")}>
          <Disclosure summary={t("web.timeline.table")}>
            <p>{t("notice.lead")}</p>
          </Disclosure>
        </KitRow>
      </Section>
    </>
  );
}
