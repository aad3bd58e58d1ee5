import type { CarriedBasis, DisclosedClass, ReferralPackage, SentFact } from "@suar/domain";
import { useIntl } from "react-intl";
import { disclosedClasses } from "@suar/domain/consents/disclosed-classes";
import { TimeText } from "../../ui/time-text.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";

interface PackageTextProps {
  readonly sent: ReferralPackage;
}

/** A package to the letter: the words of each kind of fact, and beneath them on what they were told. */
export function PackageText({ sent }: PackageTextProps) {
  const { bases, facts } = sent;
  const shown = disclosedClasses.filter((one) => facts.some((fact) => fact.class === one));
  return (
    <ul className="flex max-w-text flex-col gap-4">
      {shown.map((one) => (
        <li key={one} className="flex flex-col gap-1 border-s-2 border-link ps-3">
          <ClassFacts dataClass={one} facts={facts.filter((fact) => fact.class === one)} />
          {bases
            .filter((basis) => basis.classes.includes(one))
            .map((basis) => (
              <BasisText key={basis.entry} basis={basis} />
            ))}
        </li>
      ))}
    </ul>
  );
}

function ClassFacts({ dataClass, facts }: { readonly dataClass: DisclosedClass; readonly facts: readonly SentFact[] }) {
  const t = useWords();
  return (
    <>
      <p className="text-small font-semibold text-ink-soft">{t(`disclosedClass.${dataClass}`)}</p>
      {facts.map((fact) => (
        <div key={`${fact.kind} ${fact.value}`}>
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {fact.value}
          </p>
          <p className="flex flex-wrap gap-x-3 text-small text-ink-soft">
            {fact.kind !== "words" && <span>{t(`personField.${fact.kind}`)}</span>}
            <span>{t(`certainty.${fact.certainty}`)}</span>
            {fact.told !== null && (
              <span>
                {t("web.persons.told")} <bdi>{fact.told.value}</bdi>
              </span>
            )}
          </p>
        </div>
      ))}
    </>
  );
}

function BasisText({ basis }: { readonly basis: CarriedBasis }) {
  const t = useWords();
  const { formatList } = useIntl();
  const nameOf = useLanguageName();
  const { consent, law } = basis;
  const how =
    consent === null ? "" : formatList([t(`consentForm.${consent.form}`), nameOf(consent.language)], { type: "unit" });
  return (
    <p className="text-small">
      {t("web.referrals.standsOn")} {t(`disclosureBasis.${basis.basis}`)}
      {how !== "" && <> ({how})</>}
      {law !== null && law !== "" && (
        <>
          , <bdi>{law}</bdi>
        </>
      )}
      , <TimeText value={basis.at} precision="day" /> – <TimeText value={basis.until} precision="day" />
    </p>
  );
}
