import type { RingView } from "@suar/domain";
import { describeRingReason } from "@suar/i18n";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Printer } from "lucide-react";
import { useIntl } from "react-intl";
import { ringQuery } from "../../api/rings.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { Button } from "../../ui/button.tsx";
import { Facts } from "../../ui/facts.tsx";
import { LanguageList } from "../../ui/language-list.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { OpenAsLead } from "../campaigns/open-as-lead.tsx";
import { CommonSection } from "./common-section.tsx";
import { RingCampaigns } from "./ring-campaigns.tsx";
import { RingLinks } from "./ring-links.tsx";
import { sumUpLanguages } from "./sum-up-languages.ts";

interface RingPageProps {
  readonly importId: string;
  readonly ring: string;
}

/** One ring: which campaigns, why it is shown, what ties them, and what was too common to tie. */
export function RingPage({ importId, ring }: RingPageProps) {
  const { data: view, error, refetch } = useQuery(ringQuery(importId, ring));
  if (view === undefined) {
    return (
      <div className="p-6">
        {error === null ? (
          <Skeleton lines={14} />
        ) : (
          <PaneError error={error} onRetry={() => void refetch()} back={<BackToRings importId={importId} />} />
        )}
      </div>
    );
  }
  return <ShownRing view={view} />;
}

function BackToRings({ importId }: { readonly importId: string }) {
  const t = useWords();
  return (
    <Link to="/imports/$importId/rings" params={{ importId }} className="inline-flex items-center gap-1">
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.rings.back")}
    </Link>
  );
}

function ShownRing({ view }: { readonly view: RingView }) {
  const t = useWords();
  const intl = useIntl();
  useSayShownData(sumUpRows(view.campaigns));
  const records = view.campaigns.reduce((sum, { size }) => sum + size, 0);
  return (
    <div className="flex flex-col gap-8 p-4 pane:p-8">
      <header className="flex flex-col gap-4">
        <div className="no-print pane:hidden">
          <BackToRings importId={view.importId} />
        </div>
        <div className="flex flex-col gap-1">
          <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
            {t("web.ring")} <bdi className="tabular-nums">{view.ring}</bdi>
            {view.campaigns.some(({ synthetic }) => synthetic) && <Tag>{t("web.synthetic")}</Tag>}
          </p>
          <h1 className="text-title">{t("web.ring.title", { campaigns: view.total.campaigns })}</h1>
        </div>
        <div className="no-print flex flex-wrap items-start gap-2">
          <OpenAsLead
            opened={{ importId: view.importId, campaign: view.ring, scope: "ring" }}
            leadId={view.leadId}
            mayOpen={view.may.openAsLead}
            action={t("web.ring.openLead")}
          />
          <Button icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
            {t("web.print")}
          </Button>
        </div>
        <Facts
          facts={[
            { name: t("web.records"), value: intl.formatNumber(records) },
            { name: t("web.languages"), value: <LanguageList languages={sumUpLanguages(view.campaigns)} limit={4} /> },
            { name: t("web.ring.rank"), value: intl.formatNumber(view.rank) },
            { name: t("web.file"), value: <bdi className="break-all">{view.importName}</bdi> },
          ]}
        />
      </header>
      <Section title={t("web.reasons.title")} about={`${t("notice.lead")} ${t("web.ring.rank.about")}`}>
        <ul className="flex max-w-text list-disc flex-col gap-1 ps-5">
          {view.reasons.map((reason) => (
            <li key={reason.code}>{describeRingReason(intl, reason)}</li>
          ))}
        </ul>
      </Section>
      <RingCampaigns view={view} />
      <RingLinks view={view} />
      {view.common.length > 0 && <CommonSection common={view.common} />}
    </div>
  );
}
