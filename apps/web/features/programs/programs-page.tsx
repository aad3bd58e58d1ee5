import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { programsQuery } from "../../api/programs.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { MakeProgramForm } from "./make-program-form.tsx";
import { ProgramCard } from "./program-card.tsx";
import { ProgramToken } from "./program-token.tsx";

/** What stands above the list: nothing, the form, or the token of the program that was just let in. */
type Step = { readonly at: "list" | "form" } | { readonly at: "token"; readonly name: string; readonly token: string };

/** The programs that may ask this node. */
export function ProgramsPage() {
  const t = useWords();
  const programs = useQuery(programsQuery);
  const { data: session } = useQuery(sessionQuery);
  const [step, setStep] = useState<Step>({ at: "list" });
  const mayMake = session?.may.includes("program.make") === true;
  const open = (): void => setStep({ at: "form" });
  usePageTitle(t("web.programs"));
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.programs")}</h1>
        <p className="max-w-text text-ink-soft">{t("web.programs.about")}</p>
      </div>
      {step.at === "token" && (
        <ProgramToken name={step.name} token={step.token} onDone={() => setStep({ at: "list" })} />
      )}
      {step.at === "form" && (
        <MakeProgramForm
          onMade={(name, token) => setStep({ at: "token", name, token })}
          onClose={() => setStep({ at: "list" })}
        />
      )}
      {step.at === "list" && mayMake && programs.data !== undefined && programs.data.length > 0 && (
        <Button look="beacon" className="self-start" onPress={open}>
          {t("web.programs.make")}
        </Button>
      )}
      {programs.error !== null && <ErrorNotice error={programs.error} onRetry={() => void programs.refetch()} />}
      {programs.isPending && <Skeleton lines={6} />}
      {step.at === "list" && programs.data?.length === 0 && (
        <EmptyState
          title={t("web.programs.none.title")}
          action={
            mayMake && (
              <Button look="beacon" onPress={open}>
                {t("web.programs.make")}
              </Button>
            )
          }
        >
          <p>{t("web.programs.none.sentence")}</p>
        </EmptyState>
      )}
      <ul className="flex flex-col gap-4">
        {programs.data?.map((program) => (
          <li key={program.id}>
            <ProgramCard program={program} />
          </li>
        ))}
      </ul>
    </>
  );
}
