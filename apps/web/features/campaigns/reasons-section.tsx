import type { Campaign } from "@suar/domain";
import { describeReason } from "@suar/i18n";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ReasonsSectionProps {
  readonly campaign: Pick<Campaign, "reasons">;
  /** Below the reasons: the way to the ring. */
  readonly children?: ReactNode;
}

/** Why a person sees this campaign. */
export function ReasonsSection({ campaign, children }: ReasonsSectionProps) {
  const t = useWords();
  const intl = useIntl();
  return (
    <Section title={t("web.reasons.title")} about={t("notice.lead")}>
      <ul className="flex max-w-text list-disc flex-col gap-1 ps-5">
        {campaign.reasons.map((reason) => (
          <li key={reason.code}>{describeReason(intl, reason)}</li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
