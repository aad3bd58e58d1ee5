import { childHelplines } from "@suar/domain/image-help/child-helplines";
import { helpPlaces } from "@suar/domain/image-help/report-places";
import { useState } from "react";
import { useIntl } from "react-intl";
import { nameValue } from "@suar/i18n";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { OutsideLink } from "./outside-link.tsx";
import { SourceLine } from "./source-line.tsx";

/** People who listen to a child, by country, and whom to tell of a picture of a child in any. */
export function ChildHelp() {
  const t = useWords();
  const { locale } = useIntl();
  const [country, setCountry] = useState("");
  const line = childHelplines.find((each) => each.country === country);
  const choices = childHelplines
    .map((each) => ({ value: each.country as string, label: nameValue("place", each.country, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Section title={t("imageHelp.child")} about={t("imageHelp.child.about")}>
      <SelectField
        label={t("imageHelp.child.country")}
        value={country}
        choices={[{ value: "", label: t("imageHelp.child.elsewhere") }, ...choices]}
        onChange={setCountry}
      />
      {line === undefined ? (
        <div>
          <p>{t("imageHelp.child.find")}</p>
          <OutsideLink address={helpPlaces.childHelplines.address}>
            {t("imageHelp.send.open", { name: helpPlaces.childHelplines.name })}
          </OutsideLink>
          <SourceLine {...helpPlaces.childHelplines} />
        </div>
      ) : (
        <div>
          <p className="text-lead font-semibold">
            <bdi>{line.name}</bdi>:{" "}
            <a href={`tel:${line.number.replaceAll(/[ -]/g, "")}`}>
              <bdi dir="ltr">{line.number}</bdi>
            </a>
          </p>
          <p>{t(line.hours === "always" ? "imageHelp.child.always" : "imageHelp.child.hours")}</p>
          <SourceLine {...line} />
        </div>
      )}
      <div>
        <p>{t("imageHelp.child.report")}</p>
        <OutsideLink address={helpPlaces.childReport.address}>
          {t("imageHelp.send.open", { name: helpPlaces.childReport.name })}
        </OutsideLink>
        <SourceLine {...helpPlaces.childReport} />
      </div>
    </Section>
  );
}
