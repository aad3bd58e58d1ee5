import type { Lead } from "@suar/domain";
import { preservationDays } from "@suar/domain/preservation-states";
import { proposePreservation } from "@suar/domain/propose-preservation";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { preparePreservation, preservationQuery } from "../../api/preservation.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { useLanguage } from "../../app/locale-provider.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { fieldsToBegin } from "./request-fields.ts";
import { RequestForm } from "./request-form.tsx";
import { RequestItem } from "./request-item.tsx";
import { today } from "./today.ts";
import { usePreservationChange } from "./use-preservation-change.ts";

interface PreservationSectionProps {
  readonly lead: Lead;
}

/** What platforms were asked to keep about a lead, how long, and a place to prepare another request. */
export function PreservationSection({ lead }: PreservationSectionProps) {
  const t = useWords();
  const { data, error, refetch } = useQuery(preservationQuery(lead.id));
  const [isPreparing, setPreparing] = useState(false);
  return (
    <Section title={t("web.keep.title")} about={t("web.keep.about")}>
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Skeleton lines={3} />
      ) : (
        <>
          {data.requests.length === 0 && !isPreparing && <p className="text-ink-soft">{t("web.keep.none")}</p>}
          {data.requests.length > 0 && (
            <ol className="flex flex-col gap-4" aria-label={t("web.keep.title")}>
              {data.requests.map((request) => (
                <RequestItem key={request.id} request={request} />
              ))}
            </ol>
          )}
          {data.may.prepare &&
            (isPreparing ? (
              <NewRequest lead={lead} onClose={() => setPreparing(false)} />
            ) : (
              <Button className="self-start" onPress={() => setPreparing(true)}>
                {t("web.keep.prepare")}
              </Button>
            ))}
        </>
      )}
    </Section>
  );
}

function NewRequest({ lead, onClose }: PreservationSectionProps & { readonly onClose: () => void }) {
  const { locale } = useLanguage();
  const { data: session } = useQuery(sessionQuery);
  const prepare = usePreservationChange(lead.id, preparePreservation.bind(undefined, lead.id), onClose);
  if (session === undefined) return <Skeleton lines={6} />;
  const fields = fieldsToBegin(
    {
      ...proposePreservation(lead),
      language: locale,
      office: session.organisation.name,
      signedBy: session.user.name,
      replyTo: session.user.email,
      date: today(),
    },
    preservationDays.usual,
  );
  return <RequestForm begin={fields} change={prepare} onClose={onClose} />;
}
