import { DataTable } from "../../ui/data-table.tsx";
import { Facts } from "../../ui/facts.tsx";
import { LanguageList } from "../../ui/language-list.tsx";
import { Mark } from "../../ui/mark.tsx";
import { MarkedText } from "../../ui/marked-text.tsx";
import { Section } from "../../ui/section.tsx";
import { TemplateText } from "../../ui/template-text.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KitRow } from "./kit-row.tsx";
import {
  arabicAdvert,
  arabicMarks,
  englishAdvert,
  englishMarks,
  khmerAdvert,
  khmerMarks,
  longWord,
  template,
} from "./samples.ts";

/** Texts of people with marks, templates, tables and facts. */
export function KitTexts() {
  const t = useWords();
  return (
    <>
      <Section title="MarkedText">
        <KitRow name={t("web.kit.default")}>
          <MarkedText text={englishAdvert} marks={englishMarks} language="eng" />
        </KitRow>
        <KitRow name={t("web.kit.arabic")}>
          <MarkedText text={arabicAdvert} marks={arabicMarks} language="ara" />
        </KitRow>
        <KitRow name={t("web.kit.khmer")}>
          <MarkedText text={khmerAdvert} marks={khmerMarks} language="khm" />
        </KitRow>
        <KitRow name={t("web.kit.long")}>
          <MarkedText text={longWord.repeat(3)} marks={[]} language="und" />
        </KitRow>
        <KitRow name={t("web.kit.empty")}>
          <MarkedText text="" marks={[]} language="und" />
        </KitRow>
      </Section>
      <Section title="TemplateText">
        <KitRow name={t("web.kit.default")}>
          <TemplateText campaign={template} language="eng" />
        </KitRow>
      </Section>
      <Section title="DataTable, Facts">
        <KitRow name={t("web.kit.default")}>
          <DataTable
            caption={t("web.identifiers.title")}
            columns={[
              { key: "value", label: t("web.identifiers.value") },
              { key: "count", label: t("web.records"), isNumber: true },
            ]}
            rows={[
              { key: "1", cells: { value: <bdi>+66 81 000 0001</bdi>, count: 41 } },
              { key: "2", cells: { value: <bdi className="break-all">{longWord}</bdi>, count: 3 } },
            ]}
          />
          <Facts
            facts={[
              { name: t("web.languages"), value: <LanguageList languages={{ eng: 12, khm: 3, und: 1 }} /> },
              { name: t("web.posted"), value: <TimeText value="2026-11-21T09:30:00Z" precision="minute" zone="UTC" /> },
              { name: t("web.accounts"), value: <TimeText value={null} precision="day" /> },
            ]}
          />
        </KitRow>
        <KitRow name={t("web.kit.empty")}>
          <DataTable caption={t("web.network.table")} columns={[{ key: "value", label: t("web.records") }]} rows={[]} />
        </KitRow>
      </Section>
      <Section title="Mark">
        <KitRow name={t("web.kit.default")}>
          <Mark size={16} />
          <Mark size={24} />
          <Mark size={64} />
        </KitRow>
      </Section>
    </>
  );
}
