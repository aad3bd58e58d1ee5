import type { RingView } from "@suar/domain";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { TieWords } from "./tie-words.tsx";

interface CommonSectionProps {
  readonly common: RingView["common"];
}

/** What the campaigns have in common with so many others that it ties nobody. */
export function CommonSection({ common }: CommonSectionProps) {
  const t = useWords();
  const intl = useIntl();
  return (
    <Section title={t("web.ring.common.title")} about={t("web.ring.common.about")}>
      <DataTable
        caption={t("web.ring.common.title")}
        isCaptionHidden
        columns={[
          { key: "tie", label: t("web.identifiers.value") },
          { key: "campaigns", label: t("web.campaigns"), isNumber: true },
        ]}
        rows={common.map(({ tie, campaigns }) => ({
          key: `${tie.type} ${tie.value}`,
          cells: { tie: <TieWords tie={tie} />, campaigns: intl.formatNumber(campaigns) },
        }))}
      />
    </Section>
  );
}
