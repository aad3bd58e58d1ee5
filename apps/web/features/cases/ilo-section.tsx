import type { Case } from "@suar/domain";
import { type IloNotYet, iloDimensionList, iloIndicatorLabels, iloStanding, iloWordList } from "@suar/domain/ilo";
import type { IloMet } from "@suar/domain/palermo-view";
import { CircleCheck, Info } from "lucide-react";
import { useLanguage } from "../../app/locale-provider.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ValueView } from "./element-view.tsx";
import { useLabel } from "./use-label.ts";

interface IloSectionProps {
  readonly file: Case;
  readonly rule: IloMet | IloNotYet | undefined;
}

/** What the published rule for labour says, with how far its text was checked. What is missing is on this screen only. */
export function IloSection({ file, rule }: IloSectionProps) {
  const t = useWords();
  const say = useLabel();
  const { locale } = useLanguage();
  return (
    <Section title={t("web.cases.ilo")} about={iloStanding.labels[locale]}>
      {rule === undefined && <p className="max-w-text">{say(iloWordList, "no_list")}</p>}
      {rule?.kind === "met" && <Met file={file} rule={rule} />}
      {rule?.kind === "not_yet" && <NotYet rule={rule} />}
    </Section>
  );
}

function Met({ file, rule }: { readonly file: Case; readonly rule: IloMet }) {
  const t = useWords();
  const say = useLabel();
  const { locale } = useLanguage();
  return (
    <>
      <p className="inline-flex items-center gap-2 font-semibold">
        <CircleCheck size={18} aria-hidden="true" className="shrink-0" />
        {say(iloWordList, "met")} ({t(`web.cases.ilo.list.${rule.list}`)}, {t(`certainty.${rule.likelihood}`)})
      </p>
      {rule.isReadOfForcedCriminality && <p className="max-w-text">{say(iloWordList, "rule_is_for_labour")}</p>}
      {rule.dimensions
        .filter(({ indicators }) => indicators.length > 0)
        .map(({ dimension, isPositive, indicators }) => (
          <section key={dimension} className="flex flex-col gap-2">
            <h3 className="font-semibold">
              {say(iloDimensionList, dimension)}{" "}
              <span className="font-normal text-ink-soft">
                ({t(isPositive ? "web.cases.ilo.positive" : "web.cases.ilo.notPositive")})
              </span>
            </h3>
            <ul className="flex flex-col gap-2">
              {indicators.map((indicator) => (
                <li key={indicator.value}>
                  <ValueView
                    file={file}
                    value={indicator}
                    label={iloIndicatorLabels[indicator.value][locale]}
                    aside={t(`web.cases.ilo.strength.${indicator.strength}`)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** What is still missing: for whoever listens now. It is on no paper, and nothing of it is kept or sent. */
function NotYet({ rule }: { readonly rule: IloNotYet }) {
  const t = useWords();
  const say = useLabel();
  const { locale } = useLanguage();
  const { list, clauses, oneMore } = rule.look();
  return (
    <div className="flex max-w-text flex-col gap-2 print:hidden">
      <p className="inline-flex items-center gap-2 font-semibold">
        <Info size={18} aria-hidden="true" className="shrink-0" />
        {say(iloWordList, "not_yet")} ({t(`web.cases.ilo.list.${list}`)})
      </p>
      <ul className="list-disc ps-6">
        {clauses.map((clause) => (
          <li key={clause}>{say(iloWordList, clause)}</li>
        ))}
      </ul>
      {oneMore.length > 0 && (
        <>
          <p>{say(iloWordList, "one_more")}</p>
          <ul className="list-disc ps-6">
            {oneMore.map((id) => (
              <li key={id}>{iloIndicatorLabels[id][locale]}</li>
            ))}
          </ul>
        </>
      )}
      <p className="text-small text-ink-soft">{t("web.cases.ilo.notYet.about")}</p>
    </div>
  );
}
