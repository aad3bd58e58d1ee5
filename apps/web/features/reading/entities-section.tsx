import type { Reading } from "@suar/domain";
import { nameValue } from "@suar/i18n";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

interface EntitiesSectionProps {
  readonly entities: Reading["entities"];
}

/** Contacts and facts that a text names, as written and as read. */
export function EntitiesSection({ entities }: EntitiesSectionProps) {
  const t = useWords();
  const { locale } = useIntl();
  if (entities.length === 0) {
    return (
      <Section title={t("web.read.entities")}>
        <p className="text-ink-soft">{t("web.read.entities.none")}</p>
      </Section>
    );
  }
  return (
    <Section title={t("web.read.entities")}>
      <DataTable
        caption={t("web.read.entities")}
        isCaptionHidden
        columns={[
          { key: "type", label: t("web.read.entity.kind") },
          { key: "text", label: t("web.read.entity.written") },
          { key: "value", label: t("web.read.entity.value") },
        ]}
        rows={entities.map(({ type, text, value, start }) => ({
          key: `${type}-${start}`,
          cells: {
            type: t(`slot.${type}`),
            text: <bdi className="wrap-anywhere">{text}</bdi>,
            value: <bdi className="wrap-anywhere">{nameValue(type, value, locale)}</bdi>,
          },
        }))}
      />
    </Section>
  );
}
