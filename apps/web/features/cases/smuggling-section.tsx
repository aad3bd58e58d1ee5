import type { Case, CasePersonRole } from "@suar/domain";
import type { StatedFactsView } from "@suar/domain/palermo-view";
import { offenceList, smugglingFactList } from "@suar/domain/stated-fields/offence-lists";
import { useIntl } from "react-intl";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ElementView } from "./element-view.tsx";
import { useLabel } from "./use-label.ts";

interface SmugglingSectionProps {
  readonly file: Case;
  readonly view: StatedFactsView;
  readonly roles: readonly CasePersonRole[];
}

/** Smuggling, looked at apart: nothing stated for the one is counted for the other. And the offences of the event. */
export function SmugglingSection({ file, view, roles }: SmugglingSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const say = useLabel();
  const { facts, missing } = view.smuggling;
  if (facts.values.length === 0 && view.offences.values.length === 0 && !roles.includes("smuggled")) return null;
  return (
    <Section title={t("web.cases.smuggling")} about={t("web.cases.smuggling.about")}>
      {missing.length > 0 && (
        <p className="max-w-text">
          {t("web.cases.view.missing", {
            elements: intl.formatList(
              missing.map((fact) => say(smugglingFactList, fact)),
              { type: "unit" },
            ),
          })}
        </p>
      )}
      <div className="grid gap-3 wide:grid-cols-2">
        <ElementView file={file} title={t("web.cases.smuggling.facts")} element={facts} list={smugglingFactList} />
        <ElementView file={file} title={t("web.cases.offences")} element={view.offences} list={offenceList} />
      </div>
    </Section>
  );
}
