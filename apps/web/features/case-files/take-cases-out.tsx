import type { OpeningReason } from "@suar/domain";
import { useState } from "react";
import { caseExportUrl } from "../../api/case-files.ts";
import { DownloadButton } from "../../app/download-button.tsx";
import { useLanguage } from "../../app/locale-provider.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";

const reasons = [
  "working_on_case",
  "supervision",
  "person_asks",
  "duty_of_law",
  "danger",
  "contact_person",
  "check_duplicate",
] as const satisfies readonly OpeningReason[];

interface TakeCasesOutProps {
  readonly mayName: boolean;
}

/** Cases as a file of HTCDS, for a reason; without names unless somebody asks for them. */
export function TakeCasesOut({ mayName }: TakeCasesOutProps) {
  const t = useWords();
  const { locale: language } = useLanguage();
  const [reason, setReason] = useState<OpeningReason>("supervision");
  const [isNamed, setNamed] = useState(false);
  const names = isNamed ? "yes" : "no";
  return (
    <Section title={t("web.caseFiles.out")} about={t("web.caseFiles.out.about")}>
      <SelectField
        label={t("web.caseFiles.reason")}
        value={reason}
        choices={reasons.map((value) => ({ value, label: t(`openingReason.${value}`) }))}
        onChange={setReason}
      />
      {mayName && (
        <CheckBox isSelected={isNamed} onChange={setNamed}>
          <span className="flex flex-col">
            {t("web.caseFiles.names")}
            <span className="text-small text-ink-soft">{t("web.caseFiles.names.about")}</span>
          </span>
        </CheckBox>
      )}
      <div className="flex flex-wrap gap-2">
        <DownloadButton path={caseExportUrl({ format: "csv", names, reason, language })}>
          {t("web.caseFiles.out.csv")}
        </DownloadButton>
        <DownloadButton path={caseExportUrl({ format: "json", names, reason, language })}>
          {t("web.caseFiles.out.json")}
        </DownloadButton>
      </div>
    </Section>
  );
}
