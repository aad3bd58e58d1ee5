import type { Campaign } from "@suar/domain";
import { nameValue } from "@suar/i18n";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { mainLanguage } from "../../ui/main-language.ts";
import { Section } from "../../ui/section.tsx";
import { TemplateText } from "../../ui/template-text.tsx";
import { useSlotName } from "../../ui/use-slot-name.ts";
import { useWords } from "../../ui/use-words.ts";

interface TemplateSectionProps {
  readonly campaign: Campaign;
}

/** What the records have in common, and what differs. */
export function TemplateSection({ campaign }: TemplateSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const slotName = useSlotName();
  const rows = campaign.slots.map((slot) => ({
    key: slot.name,
    cells: {
      name: slotName(slot),
      distinct: intl.formatNumber(slot.distinct),
      filled: intl.formatNumber(slot.filled, { style: "percent" }),
      values: (
        <ul>
          {slot.values.slice(0, 8).map(({ value, count }) => (
            <li key={value}>
              <bdi>{nameValue(slot.type, value, intl.locale)}</bdi>{" "}
              <span className="text-ink-soft">({intl.formatNumber(count)})</span>
            </li>
          ))}
          {slot.distinct > 8 && (
            <li className="text-ink-soft">
              {t("web.template.more", { values: slot.distinct - Math.min(8, slot.values.length) })}
            </li>
          )}
        </ul>
      ),
    },
  }));
  return (
    <Section title={t("web.template.title")} about={t("web.template.about")}>
      <div className="max-w-text">
        <TemplateText campaign={campaign} language={mainLanguage(campaign.languages)} />
      </div>
      {rows.length > 0 && (
        <Disclosure summary={t("web.template.slots", { slots: rows.length })}>
          <DataTable
            caption={t("web.template.slots.caption")}
            columns={[
              { key: "name", label: t("web.template.slot") },
              { key: "distinct", label: t("web.template.distinct"), isNumber: true },
              { key: "filled", label: t("web.template.filled"), isNumber: true },
              { key: "values", label: t("web.template.values") },
            ]}
            rows={rows}
          />
        </Disclosure>
      )}
    </Section>
  );
}
