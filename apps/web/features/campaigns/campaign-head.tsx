import type { Campaign } from "@suar/domain";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { Facts } from "../../ui/facts.tsx";
import { LanguageList } from "../../ui/language-list.tsx";
import { languageTag } from "../../ui/language-tag.ts";
import { mainLanguage } from "../../ui/main-language.ts";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { sharedContacts } from "./shared-contacts.ts";

interface CampaignHeadProps {
  readonly campaign: Campaign;
  readonly importName: string;
  readonly back: ReactNode;
  readonly actions: ReactNode;
  readonly state?: ReactNode;
}

/** What it is, in one look, and what can be done. */
export function CampaignHead({ campaign, importName, back, actions, state }: CampaignHeadProps) {
  const t = useWords();
  const intl = useIntl();
  const contacts = sharedContacts(campaign).length;
  return (
    <header className="flex flex-col gap-4">
      <div className="no-print pane:hidden">{back}</div>
      <div className="flex min-w-0 max-w-text flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
          {t("web.campaign")} <bdi className="tabular-nums">{campaign.campaign}</bdi>
          {state}
        </p>
        <h1 className="text-title" dir="auto" lang={languageTag(mainLanguage(campaign.languages))}>
          {campaign.title}
        </h1>
      </div>
      <div className="no-print flex flex-wrap items-start gap-2">{actions}</div>
      <Facts
        facts={[
          { name: t("web.records"), value: intl.formatNumber(campaign.size) },
          { name: t("web.languages"), value: <LanguageList languages={campaign.languages} limit={4} /> },
          { name: t("web.identifiers.title"), value: intl.formatNumber(contacts) },
          {
            name: t("web.accounts"),
            value: campaign.accounts === 0 ? t("word.notKnown") : intl.formatNumber(campaign.accounts),
          },
          {
            name: t("web.posted"),
            value:
              campaign.first_seen === null ? (
                t("word.notKnown")
              ) : (
                <>
                  <TimeText value={campaign.first_seen} precision="day" zone="UTC" />
                  {" – "}
                  <TimeText value={campaign.last_seen} precision="day" zone="UTC" />
                </>
              ),
          },
          { name: t("web.cohesion"), value: intl.formatNumber(campaign.cohesion, { style: "percent" }) },
          { name: t("web.file"), value: <bdi className="break-all">{importName}</bdi> },
        ]}
      />
    </header>
  );
}
