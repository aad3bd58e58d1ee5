import { useState } from "react";
import { CheckBox } from "../../ui/check-box.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { DropArea } from "../../ui/drop-area.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KitRow } from "./kit-row.tsx";
import { arabicAdvert, khmerAdvert, longWord } from "./samples.ts";

/** Fields for text, choices and files. */
export function KitFields() {
  const t = useWords();
  const [text, setText] = useState("");
  const [verdict, setVerdict] = useState<"useful" | "not_useful" | null>(null);
  const [isTicked, setTicked] = useState(true);
  const verdicts = [
    { value: "useful", label: t("verdict.useful") },
    { value: "not_useful", label: t("verdict.not_useful") },
  ] as const;
  return (
    <>
      <Section title="TextField, SearchField">
        <KitRow name={t("web.kit.default")}>
          <TextField
            label={t("web.claim.name")}
            description={t("web.claim.name.about")}
            value={text}
            onChange={setText}
          />
          <SearchField label={t("web.leads.search")} value="" onChange={() => {}} />
        </KitRow>
        <KitRow name={t("web.kit.error")}>
          <TextField label={t("web.email")} value="siti@" onChange={() => {}} error={t("web.claim.email.wrong")} />
        </KitRow>
        <KitRow name={t("web.kit.disabled")}>
          <TextField label={t("web.email")} value="siti@example.org" onChange={() => {}} isDisabled />
        </KitRow>
        <KitRow name={t("web.kit.long")}>
          <TextField label={t("web.notes.label")} value={`${longWord} ${longWord}`} onChange={() => {}} rows={2} />
        </KitRow>
        <KitRow name={t("web.kit.arabic")}>
          <TextField label={t("web.notes.label")} value={arabicAdvert} onChange={() => {}} rows={2} />
        </KitRow>
        <KitRow name={t("web.kit.khmer")}>
          <TextField label={t("web.notes.label")} value={khmerAdvert} onChange={() => {}} rows={2} />
        </KitRow>
      </Section>
      <Section title="SelectField, ChoiceGroup, CheckBox">
        <KitRow name={t("web.kit.default")}>
          <SelectField label={t("web.decide.reason")} value="useful" choices={verdicts} onChange={() => {}} />
          <ChoiceGroup label={t("web.decide.verdict")} value={verdict} choices={verdicts} onChange={setVerdict} />
          <CheckBox isSelected={isTicked} onChange={setTicked}>
            {t("web.lead.opened")}
          </CheckBox>
        </KitRow>
        <KitRow name={t("web.kit.disabled")}>
          <SelectField
            label={t("web.decide.reason")}
            value="useful"
            choices={verdicts}
            onChange={() => {}}
            isDisabled
          />
          <CheckBox isSelected={false} onChange={() => {}} isDisabled>
            {t("web.lead.opened")}
          </CheckBox>
        </KitRow>
      </Section>
      <Section title="DropArea">
        <KitRow name={t("web.kit.default")}>
          <DropArea accept=".csv" onFile={() => {}} />
        </KitRow>
        <KitRow name={t("web.kit.disabled")}>
          <DropArea accept=".csv" onFile={() => {}} isDisabled />
        </KitRow>
      </Section>
    </>
  );
}
