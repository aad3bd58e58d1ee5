import type { Emergency, Session } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { acknowledgeEmergency, alarmsQuery } from "../api/emergencies.ts";
import { buttonLook } from "../ui/button-look.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { isolate } from "../ui/isolate.ts";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/use-words.ts";
import { writeDate } from "../ui/write-date.ts";

interface EmergencyAlarmsProps {
  readonly session: Session;
}

/**
 * Above every page: the alarm of each further role until the administrator or supervisor who reads it confirms that they
 * know, and, for whoever has such a role, that they have it.
 */
export function EmergencyAlarms({ session }: EmergencyAlarmsProps) {
  const { data: alarms = [] } = useQuery({
    ...alarmsQuery,
    enabled: session.may.includes("emergency.acknowledge"),
  });
  if (alarms.length === 0 && session.emergency === null) return null;
  return (
    <div className="no-print flex max-h-1/2 shrink-0 flex-col gap-2 overflow-auto border-b border-line p-3">
      {session.emergency !== null && <OwnRole emergency={session.emergency} />}
      {alarms.map((alarm) => (
        <Alarm key={alarm.id} alarm={alarm} />
      ))}
    </div>
  );
}

function OwnRole({ emergency }: { readonly emergency: NonNullable<Session["emergency"]> }) {
  const t = useWords();
  const { locale } = useIntl();
  const time = writeDate(locale, emergency.endsAt, { precision: "minute" });
  return (
    <Notice kind="attention">
      <p>{t("web.alarm.own", { role: t(`role.${emergency.role}`), time })}</p>
    </Notice>
  );
}

function Alarm({ alarm }: { readonly alarm: Emergency }) {
  const t = useWords();
  const { locale } = useIntl();
  const queries = useQueryClient();
  const seen = useMutation({
    mutationFn: acknowledgeEmergency,
    onSettled: () => queries.invalidateQueries({ queryKey: ["emergencies"] }),
  });
  const words = { name: isolate(alarm.askedBy), role: t(`role.${alarm.role}`) };
  const time = alarm.endsAt === null ? "" : writeDate(locale, alarm.endsAt, { precision: "minute" });
  const title =
    alarm.state === "asked"
      ? t("web.alarm.asked", words)
      : alarm.state === "running"
        ? t("web.alarm.running", { ...words, time })
        : t("web.alarm.over", words);
  return (
    <Notice
      kind="attention"
      isLive
      title={title}
      actions={
        <>
          {alarm.may.acknowledge && (
            <Button isPending={seen.isPending} onPress={() => seen.mutate(alarm.id)}>
              {t("web.emergency.seen")}
            </Button>
          )}
          <Link to="/organisation/emergency" className={buttonLook("plain")}>
            {t("web.emergency.look")}
          </Link>
        </>
      }
    >
      <p dir="auto" className="line-clamp-2">
        {alarm.reason}
      </p>
      {seen.error !== null && <ErrorNotice error={seen.error} />}
    </Notice>
  );
}
