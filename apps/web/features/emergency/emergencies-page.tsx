import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { emergenciesQuery } from "../../api/emergencies.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AskEmergencyForm } from "./ask-emergency-form.tsx";
import { EmergencyCard } from "./emergency-card.tsx";

/** Further roles for a few hours: asking for one, answering, and looking at what came of them. */
export function EmergenciesPage() {
  const t = useWords();
  const emergencies = useQuery(emergenciesQuery);
  const [isAsking, setAsking] = useState(false);
  usePageTitle(t("web.emergency"));
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.emergency")}</h1>
        <p className="max-w-text text-ink-soft">{t("web.emergency.about")}</p>
      </div>
      {isAsking ? (
        <AskEmergencyForm onClose={() => setAsking(false)} />
      ) : (
        <Button className="self-start" onPress={() => setAsking(true)}>
          {t("web.emergency.ask")}
        </Button>
      )}
      {emergencies.error !== null && (
        <ErrorNotice error={emergencies.error} onRetry={() => void emergencies.refetch()} />
      )}
      {emergencies.isPending && <Skeleton lines={6} />}
      {emergencies.data?.length === 0 && (
        <EmptyState title={t("web.emergency.none.title")}>
          <p>{t("web.emergency.none.sentence")}</p>
        </EmptyState>
      )}
      <ul className="flex flex-col gap-4">
        {emergencies.data?.map((emergency) => (
          <li key={emergency.id}>
            <EmergencyCard emergency={emergency} />
          </li>
        ))}
      </ul>
    </>
  );
}
