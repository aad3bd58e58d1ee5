import type { AccountGroupView } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Printer } from "lucide-react";
import { useIntl } from "react-intl";
import { accountGroupQuery } from "../../api/accounts.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { Button } from "../../ui/button.tsx";
import { Facts } from "../../ui/facts.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { BurstsSection, MembersSection, ObjectsSection } from "./group-sections.tsx";
import { HoursSection } from "./hours-section.tsx";
import { MeetingsSection } from "./meetings-section.tsx";

interface GroupPageProps {
  readonly importId: string;
  readonly group: string;
}

/** One group of accounts: what they posted together, who met whom, at which hours; never who is behind them. */
export function GroupPage({ importId, group }: GroupPageProps) {
  const { data, error, refetch } = useQuery(accountGroupQuery(importId, group));
  if (data === undefined) {
    return (
      <div className="p-6">
        {error === null ? (
          <Skeleton lines={14} />
        ) : (
          <PaneError error={error} onRetry={() => void refetch()} back={<BackToAccounts importId={importId} />} />
        )}
      </div>
    );
  }
  return <ShownGroup group={data} />;
}

function BackToAccounts({ importId }: { readonly importId: string }) {
  const t = useWords();
  return (
    <Link to="/imports/$importId/accounts" params={{ importId }} className="inline-flex items-center gap-1">
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.accounts.back")}
    </Link>
  );
}

function ShownGroup({ group }: { readonly group: AccountGroupView }) {
  const t = useWords();
  const intl = useIntl();
  useSayShownData(group.synthetic);
  const { total, bits, quietHours, importName } = group;
  return (
    <div className="flex flex-col gap-8 p-4 pane:p-8">
      <header className="flex flex-col gap-4">
        <div className="no-print pane:hidden">
          <BackToAccounts importId={group.importId} />
        </div>
        <div className="flex flex-col gap-1">
          <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
            {t("web.accounts.group")} <bdi className="tabular-nums">{group.group}</bdi>
            {group.synthetic && <Tag>{t("web.synthetic")}</Tag>}
          </p>
          <h1 className="text-title">{t("web.accounts.group.title", { accounts: total.accounts })}</h1>
          <p className="max-w-text text-small text-ink-soft">{t("web.accounts.about")}</p>
        </div>
        <div className="no-print">
          <Button icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
            {t("web.print")}
          </Button>
        </div>
        <Facts
          facts={[
            { name: t("web.accounts.member.posts"), value: intl.formatNumber(total.posts) },
            {
              name: t("web.accounts.bits"),
              value: `${t("web.accounts.bits.value", { bits: Math.round(bits) })}. ${t("web.accounts.bits.about")}`,
            },
            {
              name: t("web.accounts.quiet"),
              value: `${t("web.accounts.quiet.value", { hours: quietHours })}. ${t("web.accounts.quiet.about")}`,
            },
            { name: t("web.file"), value: <bdi className="break-all">{importName}</bdi> },
          ]}
        />
      </header>
      <ObjectsSection group={group} />
      <MembersSection group={group} />
      <MeetingsSection group={group} />
      <HoursSection hours={group.hours} />
      <BurstsSection group={group} />
    </div>
  );
}
