import type { Emergency } from "@suar/domain";
import { describeAuditAction } from "@suar/i18n";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useIntl } from "react-intl";
import { emergencyQuery } from "../../api/emergencies.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { isolate } from "../../ui/isolate.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

interface EmergencyDeedsProps {
  readonly emergency: Emergency;
}

/** What was done while the role held, fetched when somebody wants to see it. */
export function EmergencyDeeds({ emergency }: EmergencyDeedsProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <Button look="quiet" className="self-start" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t("web.emergency.deeds")}
      </Button>
      {isOpen && <DeedList emergency={emergency} />}
    </div>
  );
}

function DeedList({ emergency }: EmergencyDeedsProps) {
  const t = useWords();
  const intl = useIntl();
  const { data, error, refetch } = useQuery(emergencyQuery(emergency.id));
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={3} />;
  if (data.total === 0) return <p className="text-ink-soft">{t("web.emergency.deeds.none")}</p>;
  return (
    <>
      <p className="text-small text-ink-soft">
        {t("web.emergency.deeds.about", { name: isolate(emergency.askedBy), deeds: data.total })}
      </p>
      <ol className="flex flex-col gap-1 text-small">
        {data.deeds.map((deed) => (
          <li key={deed.seq} className="flex flex-wrap gap-x-3">
            <TimeText value={deed.at} precision="minute" />
            <span>{describeAuditAction(intl, deed.action)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
