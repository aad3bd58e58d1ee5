import type { Case, CaseDecision } from "@suar/domain";
import { Gavel } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { DecideForm } from "./decide-form.tsx";
import { DecisionText } from "./decision-text.tsx";

interface DecisionsSectionProps {
  readonly file: Case;
  /** Whom they are about; null for those that are about nobody. */
  readonly person: string | null;
}

/** What named people decided, apart from everything computed: on what standard of proof, and why. */
export function DecisionsSection({ file, person }: DecisionsSectionProps) {
  const t = useWords();
  const [doing, setDoing] = useState<{ readonly replaces?: CaseDecision; readonly reviews?: CaseDecision }>();
  const decisions = file.decisions.filter((each) => each.person === person || each.person === null);
  return (
    <Section
      title={t("web.cases.decisions")}
      about={t("web.cases.decisions.about")}
      actions={
        file.may.decide &&
        doing === undefined && (
          <Button icon={<Gavel size={16} aria-hidden="true" />} onPress={() => setDoing({})}>
            {t("web.cases.decide")}
          </Button>
        )
      }
    >
      {doing !== undefined && <DecideForm file={file} person={person} {...doing} onDone={() => setDoing(undefined)} />}
      {decisions.length === 0 && <p className="text-ink-soft">{t("web.cases.decisions.none")}</p>}
      <ul className="flex flex-col gap-4">
        {decisions.map((decision) => (
          <li key={decision.id} className="flex max-w-text flex-col gap-1 border-s-2 border-line-strong ps-4">
            <DecisionText decision={decision} />
            {file.may.decide && decision.replacedAt === null && doing === undefined && (
              <div className="no-print flex flex-wrap gap-2">
                <Button look="quiet" onPress={() => setDoing({ replaces: decision })}>
                  {t("web.cases.decide.again")}
                </Button>
                <Button look="quiet" onPress={() => setDoing({ reviews: decision })}>
                  {t("web.cases.decide.review")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
