import type { Case } from "@suar/domain";
import {
  ageReasonList,
  contradictionList,
  meansList,
  purposeList,
  type StatedFactsView,
  traffickingRemarkList,
} from "@suar/domain/palermo-view";
import { findStatedField } from "@suar/domain/stated-fields";
import { actList } from "@suar/domain/stated-fields/journey-lists";
import { useIntl } from "react-intl";
import { useLanguage } from "../../app/locale-provider.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { Behind, ElementView } from "./element-view.tsx";
import { useLabel } from "./use-label.ts";

interface TraffickingSectionProps {
  readonly file: Case;
  readonly view: StatedFactsView;
}

/** The elements of the definition as far as facts are stated for them. It never says what somebody is. */
export function TraffickingSection({ file, view }: TraffickingSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const say = useLabel();
  const { act, means, purpose, missing, age, remarks, time } = view.trafficking;
  const names = missing.map((element) => t(`palermoElement.${element}`));
  return (
    <Section title={t("web.cases.view.title")} about={t("web.cases.view.about")}>
      <p className="max-w-text font-semibold">
        {names.length === 0
          ? t("web.cases.view.all")
          : t("web.cases.view.missing", { elements: intl.formatList(names, { type: "unit" }) })}
      </p>
      <div className="grid gap-3 wide:grid-cols-3">
        <ElementView file={file} title={t("palermoElement.act")} element={act} list={actList} />
        <ElementView file={file} title={t("palermoElement.means")} element={means} list={meansList} />
        <ElementView file={file} title={t("palermoElement.purpose")} element={purpose} list={purposeList} />
      </div>
      <Notice
        kind={age.countsAsChild ? "attention" : "info"}
        title={t(age.countsAsChild ? "web.cases.view.child" : "web.cases.view.adult")}
      >
        <ul className="flex flex-col">
          {age.reasons.map((reason) => (
            <li key={reason}>{say(ageReasonList, reason)}</li>
          ))}
        </ul>
        {age.statements.length + time.statements.length > 0 && (
          <Disclosure summary={t("web.cases.view.behind")}>
            <Behind file={file} statements={[...age.statements, ...time.statements]} />
          </Disclosure>
        )}
      </Notice>
      {remarks.map(({ remark, statements }) => (
        <div key={remark} className="max-w-text">
          <p>{say(traffickingRemarkList, remark)}</p>
          <Disclosure summary={t("web.cases.view.behind")}>
            <Behind file={file} statements={statements} />
          </Disclosure>
        </div>
      ))}
      <Contradictions file={file} view={view} />
    </Section>
  );
}

function Contradictions({ file, view }: TraffickingSectionProps) {
  const t = useWords();
  const say = useLabel();
  const { locale } = useLanguage();
  if (view.contradictions.length === 0) return null;
  return (
    <Notice kind="attention" title={t("web.cases.view.contradictions")}>
      <ul className="flex flex-col gap-2">
        {view.contradictions.map(({ field, kind, statements }) => (
          <li key={statements.join()}>
            <p>
              {findStatedField(field)?.labels[locale] ?? field}: {say(contradictionList, kind)}
            </p>
            <Disclosure summary={t("web.cases.view.behind")}>
              <Behind file={file} statements={statements} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
