import type { Case } from "@suar/domain";
import { type FormEvent, useState } from "react";
import { noteCase } from "../../api/cases.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { SuggestedFacts } from "../suggested-facts/suggested-facts.tsx";
import { useCaseChange } from "./use-case-change.ts";

/** What colleagues noted, newest first, and a place to write more. */
export function CaseNotesSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const [text, setText] = useDraft(`case note ${file.id}`);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const add = useCaseChange(
    file.id,
    (words: string) => noteCase(file.id, words),
    () => setText(""),
  );
  const run = (): void => add.mutate(text.trim());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") run();
  };
  return (
    <Section title={t("web.notes.title")}>
      {file.may.write && (
        <form onSubmit={submit} className="no-print flex max-w-text flex-col gap-3">
          <TextField
            label={t("web.notes.label")}
            description={t(text === "" ? "web.persons.never" : "web.notes.unsaved")}
            value={text}
            onChange={setText}
            rows={3}
            maxLength={20_000}
            autoComplete="off"
          />
          {add.error !== null && <KeyError error={add.error} onUnlocked={run} />}
          <Button type="submit" className="self-start" isPending={add.isPending} isDisabled={text.trim() === ""}>
            {t("web.notes.add")}
          </Button>
        </form>
      )}
      {file.may.write && (
        <div className="max-w-text">
          <SuggestedFacts
            text={text}
            settled={[...leftOut, ...statedKeys(file)]}
            onSettle={(key) => setLeftOut([...leftOut, key])}
            onUnsettle={(key) => setLeftOut((keys) => keys.filter((each) => each !== key))}
            place={{ cases: [file], told: null }}
          />
        </div>
      )}
      {file.notes.length === 0 && <p className="text-ink-soft">{t("web.notes.none")}</p>}
      <ul className="flex max-w-text flex-col gap-3">
        {file.notes.map((note) => (
          <li key={note.id} className="border-s-2 border-line-strong ps-3">
            <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
              {note.words}
            </p>
            <p className="text-small text-ink-soft">
              <bdi>{note.by}</bdi>, <TimeText value={note.at} precision="minute" />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is stated in the case already, about anybody, as suggestions are told apart. */
const statedKeys = (file: Case): readonly string[] =>
  file.statements.flatMap(({ field, answer, withdrawn }) => {
    if (withdrawn !== null || answer.kind !== "answered") return [];
    const { value } = answer;
    if (value.kind === "code") return [`${field}=${value.code}`];
    if (value.kind === "codes") return value.codes.map((code) => `${field}=${code}`);
    return value.kind === "yes_no" ? [`${field}=yes`] : [];
  });
