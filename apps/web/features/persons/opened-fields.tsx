import type { OpenField, OpenPerson, Person } from "@suar/domain";
import { EyeOff } from "lucide-react";
import { useState } from "react";
import { useIntl } from "react-intl";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CorrectFact } from "./correct-fact.tsx";
import { FacePicture } from "./face-picture.tsx";
import { FactOrigin } from "./fact-origin.tsx";
import { useIdle } from "./use-idle.ts";

interface OpenedFieldsProps {
  readonly person: Person;
  readonly opened: OpenPerson;
  readonly onFold: () => void;
  readonly onChanged: () => void;
}

/** Who a person is, as far as the reader's roles reach. Never printed; folds by itself. */
export function OpenedFields({ person, opened, onFold, onChanged }: OpenedFieldsProps) {
  const t = useWords();
  const { formatList } = useIntl();
  const [correcting, setCorrecting] = useState<string>();
  useIdle(opened.foldAfterMs, onFold);
  return (
    <Section
      title={t("web.persons.known")}
      actions={
        <Button icon={<EyeOff size={16} aria-hidden="true" />} onPress={onFold}>
          {t("web.persons.fold")}
        </Button>
      }
    >
      <ul className="no-print flex max-w-text flex-col gap-4">
        {opened.fields.map((field) => (
          <li key={field.id} className="flex flex-col gap-1 border-s-2 border-link ps-3">
            <span className="text-small text-ink-soft">{t(`personField.${field.kind}`)}</span>
            <FactValue person={person} opening={opened.opening} field={field} />
            <FactOrigin {...field} />
            {field.earlier.length > 0 && (
              <Disclosure summary={t("web.persons.earlier", { versions: field.earlier.length })}>
                <ol className="flex flex-col gap-2">
                  {field.earlier.map((version) => (
                    <li key={version.recordedAt}>
                      <Words answer={version.answer} />
                      <FactOrigin {...version} />
                    </li>
                  ))}
                </ol>
              </Disclosure>
            )}
            {person.may.correct &&
              (correcting === field.id ? (
                <CorrectFact
                  person={person}
                  field={field}
                  onDone={() => {
                    setCorrecting(undefined);
                    onChanged();
                  }}
                  onCancel={() => setCorrecting(undefined)}
                />
              ) : (
                <Button className="self-start" onPress={() => setCorrecting(field.id)}>
                  {t("web.persons.correct")}
                </Button>
              ))}
          </li>
        ))}
      </ul>
      {opened.kept.length > 0 && (
        <p className="max-w-text">
          {t("web.persons.kept", {
            classes: formatList(
              opened.kept.map((one) => t(`fieldClass.${one}`)),
              { type: "unit" },
            ),
          })}
        </p>
      )}
      {opened.words.length > 0 && (
        <Disclosure summary={t("web.persons.words.given")}>
          <ul className="no-print flex max-w-text flex-col gap-2">
            {opened.words.map(({ at, by, words }) => (
              <li key={at}>
                <p dir="auto">{words}</p>
                <p className="text-small text-ink-soft">
                  <bdi>{by}</bdi>, <TimeText value={at} precision="minute" />
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

interface FactValueProps {
  readonly person: Person;
  readonly opening: string;
  readonly field: OpenField;
}

function FactValue({ person, opening, field }: FactValueProps) {
  return field.isPicture ? (
    <FacePicture person={person} field={field.id} opening={opening} />
  ) : (
    <Words answer={field.answer} />
  );
}

function Words({ answer }: Pick<OpenField, "answer">) {
  const t = useWords();
  if (answer.kind !== "answered") return <p>{t(`absence.${answer.kind}`)}</p>;
  return (
    <p dir="auto" className="break-words whitespace-pre-wrap">
      {answer.value}
    </p>
  );
}
