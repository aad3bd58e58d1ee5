import type { SharedIdentifier } from "@suar/domain";
import { nameValue } from "@suar/i18n";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

interface IdentifiersSectionProps {
  readonly identifiers: readonly SharedIdentifier[];
}

/** Contacts and other names that more than one record carries. */
export function IdentifiersSection({ identifiers }: IdentifiersSectionProps) {
  const t = useWords();
  const intl = useIntl();
  return (
    <Section
      title={t("web.identifiers.title")}
      about={identifiers.length === 0 ? t("web.identifiers.none") : t("web.identifiers.about")}
    >
      {identifiers.length > 0 && (
        <DataTable
          caption={t("web.identifiers.title")}
          isCaptionHidden
          columns={[
            { key: "type", label: t("web.identifiers.kind") },
            { key: "value", label: t("web.identifiers.value") },
            { key: "count", label: t("web.identifiers.records"), isNumber: true },
            { key: "elsewhere", label: t("web.identifiers.elsewhere") },
          ]}
          rows={identifiers.map(({ type, value, count, elsewhere }) => ({
            key: `${type}:${value}`,
            cells: {
              type: t(`entity.${type}`),
              value: <bdi className="break-all">{nameValue(type, value, intl.locale)}</bdi>,
              count: intl.formatNumber(count),
              elsewhere: elsewhere ? t("web.identifiers.elsewhere.yes") : t("web.identifiers.elsewhere.no"),
            },
          }))}
        />
      )}
    </Section>
  );
}
