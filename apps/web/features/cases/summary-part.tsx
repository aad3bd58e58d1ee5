import type { Case, Statement } from "@suar/domain";
import { type FieldGroup, fieldGroupList, fieldGroups, findStatedField } from "@suar/domain/stated-fields";
import { Printer } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { DecisionText } from "./decision-text.tsx";
import { sayAbout } from "./person-name.ts";
import { PrintedStatement } from "./printed-statement.tsx";
import { useLabel } from "./use-label.ts";

/**
 * A case on paper: by numbers, without a name, a contact or a place of safety, a date of birth or anybody's own words. Of
 * a suspected use of artificial intelligence stands what it was for. What a rule still misses is on no paper.
 */
export function SummaryPart({ file }: { readonly file: Case }) {
  const t = useWords();
  const live = file.statements.filter(({ withdrawn, field }) => {
    const known = findStatedField(field);
    return withdrawn === null && known !== undefined && (known.sensitivity !== "identifying" || field === "ai_use");
  });
  const decisions = file.decisions.filter(({ replacedAt }) => replacedAt === null);
  return (
    <>
      <div className="no-print flex max-w-text flex-col gap-3">
        <p>{t("web.cases.summary.about")}</p>
        <Button
          look="beacon"
          className="self-start"
          icon={<Printer size={16} aria-hidden="true" />}
          onPress={() => window.print()}
        >
          {t("web.cases.summary.print")}
        </Button>
      </div>
      {[...file.persons.map(({ person }) => person), null].map((person) => (
        <Subject
          key={person ?? "event"}
          file={file}
          person={person}
          statements={live.filter((each) => each.person === person)}
        />
      ))}
      {decisions.length > 0 && (
        <Section title={t("web.cases.decisions")} about={t("web.cases.decisions.about")}>
          <ul className="flex flex-col gap-4">
            {decisions.map((decision) => (
              <li key={decision.id} className="max-w-text">
                {decision.person !== null && <p>{sayAbout(t, file, decision.person)}</p>}
                <DecisionText decision={decision} isPrinted />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="max-w-text border-t border-line pt-4 text-small text-ink-soft">{t("web.cases.summary.leftOut")}</p>
    </>
  );
}

interface SubjectProps {
  readonly file: Case;
  readonly person: string | null;
  readonly statements: readonly Statement[];
}

function Subject({ file, person, statements }: SubjectProps) {
  const t = useWords();
  const roles = file.persons.find((each) => each.person === person)?.roles ?? [];
  const groupOf = ({ field }: Statement): FieldGroup | undefined => findStatedField(field)?.group;
  const groups = fieldGroups.filter((group) => statements.some((each) => groupOf(each) === group));
  if (groups.length === 0 && roles.length === 0) return null;
  return (
    <Section title={sayAbout(t, file, person)}>
      {roles.length > 0 && (
        <p>
          {roles
            .map(({ role, certainty }) => `${t(`casePersonRole.${role}`)} (${t(`certainty.${certainty}`)})`)
            .join("; ")}
        </p>
      )}
      {groups.map((group) => (
        <Group key={group} group={group} statements={statements.filter((each) => groupOf(each) === group)} />
      ))}
    </Section>
  );
}

function Group({ group, statements }: { readonly group: FieldGroup; readonly statements: readonly Statement[] }) {
  const say = useLabel();
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">{say(fieldGroupList, group)}</h3>
      <dl className="flex max-w-text flex-col gap-2">
        {statements.map((statement) => (
          <PrintedStatement key={statement.id} statement={statement} />
        ))}
      </dl>
    </section>
  );
}
