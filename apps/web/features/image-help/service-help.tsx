import { type AgeAtPicture, serviceFor } from "@suar/domain/image-help/hash-services";
import { helpPlaces } from "@suar/domain/image-help/report-places";
import { useIntl } from "react-intl";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { OutsideLink } from "./outside-link.tsx";
import { SourceLine } from "./source-line.tsx";

/** The official site for a picture of that age: what it does, what it is said to reach, and where that was read. */
export function ServiceHelp({ age }: { readonly age: AgeAtPicture }) {
  const t = useWords();
  const intl = useIntl();
  const nameOf = useLanguageName();
  const { id, name, address, languages, platforms, platformsFrom, rules, hashes } = serviceFor(age);
  return (
    <Section title={t("imageHelp.send.service", { name })}>
      <p>{t(`imageHelp.send.${id}`)}</p>
      <OutsideLink address={address}>{t("imageHelp.send.open", { name })}</OutsideLink>
      <p className="text-small">
        {t("imageHelp.send.languages", { list: intl.formatList(languages.map(nameOf), { type: "unit" }) })}
      </p>
      <Disclosure summary={t("imageHelp.send.reaches")}>
        <div className="flex flex-col gap-2 text-small">
          <p>{t("imageHelp.send.platforms", { list: intl.formatList(platforms, { type: "unit" }) })}</p>
          <SourceLine {...platformsFrom} />
          <p>{t("imageHelp.send.rules")}</p>
          <SourceLine {...rules} />
          {hashes.map((hash) => (
            <div key={hash.kind}>
              <p>{t(`imageHelp.send.kind.${hash.of}`, { kind: hash.kind })}</p>
              <SourceLine {...hash} />
            </div>
          ))}
        </div>
      </Disclosure>
      {age === "adult" && (
        <div>
          <p>{t("imageHelp.send.adult")}</p>
          <OutsideLink address={helpPlaces.adult.address}>
            {t("imageHelp.send.open", { name: helpPlaces.adult.name })}
          </OutsideLink>
          <SourceLine {...helpPlaces.adult} />
        </div>
      )}
    </Section>
  );
}
