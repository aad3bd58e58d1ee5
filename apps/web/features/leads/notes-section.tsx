import type { Lead } from "@suar/domain";
import { type FormEvent } from "react";
import { addNote } from "../../api/leads.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ChangeError } from "./change-error.tsx";
import { useLeadChange } from "./use-lead-change.ts";

interface NotesSectionProps {
  readonly lead: Lead;
}

/** What people wrote about the lead, and a place to write more. */
export function NotesSection({ lead }: NotesSectionProps) {
  const t = useWords();
  const [text, setText] = useDraft(`note ${lead.id}`);
  const add = useLeadChange(
    lead,
    (words: string, version) => addNote(lead.id, words, version),
    () => setText(""),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") add.mutate(text.trim());
  };
  return (
    <Section title={t("web.notes.title")}>
      {lead.notes.length === 0 && <p className="text-ink-soft">{t("web.notes.none")}</p>}
      <ul className="flex max-w-text flex-col gap-3">
        {lead.notes.map((note) => (
          <li key={note.id} className="border-s-2 border-line-strong ps-3">
            <p dir="auto" className="whitespace-pre-wrap">
              {note.text}
            </p>
            <p className="text-small text-ink-soft">
              <bdi>{note.by}</bdi>, <TimeText value={note.at} precision="minute" />
            </p>
          </li>
        ))}
      </ul>
      {lead.may.note && (
        <form onSubmit={submit} className="no-print flex max-w-text flex-col gap-3">
          <TextField
            label={t("web.notes.label")}
            description={text === "" ? t("web.notes.about") : t("web.notes.unsaved")}
            value={text}
            onChange={setText}
            rows={3}
            maxLength={10_000}
          />
          <ChangeError error={add.error} />
          <Button type="submit" className="self-start" isPending={add.isPending} isDisabled={text.trim() === ""}>
            {t("web.notes.add")}
          </Button>
        </form>
      )}
    </Section>
  );
}
