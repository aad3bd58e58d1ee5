import type { Intake } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { changeStates } from "../../api/campaigns.ts";
import { intakeQuery } from "../../api/collections.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { writeDate } from "../../ui/write-date.ts";
import { DayBars } from "./day-bars.tsx";

interface IntakeSectionProps {
  readonly collectionId: string;
}

/** What the newest day brought: how much came, how many campaigns are new, grown or quiet, and the way to each. */
export function IntakeSection({ collectionId }: IntakeSectionProps) {
  const t = useWords();
  const { data: intake, error, refetch } = useQuery(intakeQuery(collectionId));
  if (intake === undefined) {
    return error === null ? <Skeleton lines={6} /> : <ErrorNotice error={error} onRetry={() => void refetch()} />;
  }
  if (intake.day === null) return null;
  return (
    <Section title={t("web.intake.title")} about={t("notice.lead")}>
      <IntakeWords intake={intake} day={intake.day} />
      <ul className="grid grid-cols-2 gap-3 wide:grid-cols-4">
        {changeStates.map((state) => (
          <li key={state}>
            <Link
              to="/imports/$importId/campaigns"
              params={{ importId: collectionId }}
              search={{ change: state }}
              className="flex h-full flex-col gap-1 rounded-normal border border-line bg-raised p-3 text-ink no-underline hover:bg-sunk"
            >
              <span className="text-title tabular-nums">{intake.states[state]}</span>
              <span className="font-semibold">{t(`changeState.${state}`)}</span>
              <span className="text-small text-ink-soft">{t(`web.intake.${state}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link
        to="/imports/$importId/campaigns"
        params={{ importId: collectionId }}
        search={{}}
        className={`no-print self-start ${buttonLook("beacon")}`}
      >
        {t("web.intake.look")}
      </Link>
      {intake.series.length > 1 && <DayBars series={intake.series} />}
    </Section>
  );
}

function IntakeWords({ intake, day }: { readonly intake: Intake; readonly day: string }) {
  const t = useWords();
  const { locale } = useIntl();
  const date = writeDate(locale, day.slice(0, 10), { precision: "day", zone: "UTC" });
  return (
    <p className="max-w-text">
      {t("web.intake.came", { day: date, records: intake.records })}
      {(intake.outcome?.repeated ?? 0) > 0 &&
        ` ${t("web.intake.repeated", { records: intake.outcome?.repeated ?? 0 })}`}
      {(intake.outcome?.expired ?? 0) > 0 && ` ${t("web.intake.expired", { records: intake.outcome?.expired ?? 0 })}`}
      {(intake.outcome?.merged ?? 0) > 0 && ` ${t("web.intake.merged", { campaigns: intake.outcome?.merged ?? 0 })}`}
    </p>
  );
}
