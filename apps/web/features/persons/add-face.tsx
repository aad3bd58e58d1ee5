import type { Person } from "@suar/domain";
import { FileTrigger } from "react-aria-components";
import { useState } from "react";
import { addFace } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { sources } from "./fact-fields.tsx";
import { usePersonChange } from "./use-person-change.ts";

interface AddFaceProps {
  readonly person: Person;
  readonly onDone: () => void;
}

/** Keeps a picture of a face, and says what never belongs here before one can be chosen. */
export function AddFace({ person, onDone }: AddFaceProps) {
  const t = useWords();
  const [source, setSource] = useState<(typeof sources)[number]>("person");
  const add = usePersonChange(
    person.id,
    (file: File) => addFace(person.id, file, { source, certainty: "known" }, person.version),
    onDone,
  );
  return (
    <div className="no-print flex max-w-form flex-col gap-3">
      <Notice kind="attention">
        <p>{t("web.persons.never")}</p>
      </Notice>
      <p className="text-small text-ink-soft">{t("web.persons.face.about")}</p>
      <SelectField
        label={t("web.persons.form.source")}
        value={source}
        choices={sources.map((value) => ({ value, label: t(`factSource.${value}`) }))}
        onChange={setSource}
      />
      <FileTrigger
        acceptedFileTypes={["image/jpeg", "image/png", "image/webp"]}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) add.mutate(file);
        }}
      >
        <Button className="self-start" isPending={add.isPending}>
          {t("web.persons.face.choose")}
        </Button>
      </FileTrigger>
      {add.error !== null && <KeyError error={add.error} onUnlocked={() => add.reset()} />}
    </div>
  );
}
