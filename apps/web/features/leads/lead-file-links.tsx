import type { TlpLabel } from "@suar/domain";
import { useState } from "react";
import { leadFileUrl } from "../../api/leads.ts";
import { DownloadButton } from "../../app/download-button.tsx";
import { useLanguage } from "../../app/locale-provider.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { tlpChoices } from "../partners/tlp-choices.ts";

interface LeadFileLinksProps {
  readonly leadId: string;
}

/** The lead as a file for an investigation or a referral, under a label that says who may read it on. */
export function LeadFileLinks({ leadId }: LeadFileLinksProps) {
  const t = useWords();
  const { locale } = useLanguage();
  const [tlp, setTlp] = useState<TlpLabel>("TLP:AMBER");
  return (
    <fieldset className="flex flex-wrap items-end gap-2 rounded-normal border border-line p-3">
      <legend className="px-1 text-small font-semibold">{t("leadFile.title")}</legend>
      <SelectField label={t("leadFile.tlp")} value={tlp} choices={tlpChoices} onChange={setTlp} />
      <DownloadButton path={leadFileUrl(leadId, { tlp, format: "html", language: locale })}>
        {t("leadFile.page")}
      </DownloadButton>
      <DownloadButton path={leadFileUrl(leadId, { tlp, format: "json", language: locale })}>
        {t("leadFile.data")}
      </DownloadButton>
    </fieldset>
  );
}
