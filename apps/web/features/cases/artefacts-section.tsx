import type { Artefact, Case, NewArtefact } from "@suar/domain";
import { artefactKinds } from "@suar/domain/cases/case-codes";
import { type FormEvent, useState } from "react";
import { addArtefact } from "../../api/cases.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { readHash } from "./artefact-draft.ts";
import { OriginFields, usualOrigin } from "./origin-fields.tsx";
import { useCaseChange } from "./use-case-change.ts";

/** Things outside that the case points to, by hash and words. There is no way to put the thing itself here. */
export function ArtefactsSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={t("web.cases.artefacts")}
      about={t("web.cases.artefacts.about")}
      actions={
        file.may.write && !isAdding && <Button onPress={() => setAdding(true)}>{t("web.cases.artefacts.new")}</Button>
      }
    >
      {isAdding && <AddArtefact file={file} onDone={() => setAdding(false)} />}
      {file.artefacts.length === 0 && <p className="text-ink-soft">{t("web.cases.artefacts.none")}</p>}
      <ul className="flex max-w-text flex-col gap-3">
        {file.artefacts.map((artefact) => (
          <li key={artefact.id} className="border-s-2 border-line-strong ps-3">
            <ArtefactText artefact={artefact} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ArtefactText({ artefact }: { readonly artefact: Artefact }) {
  const t = useWords();
  return (
    <div className="flex flex-col gap-0.5">
      <p className="font-semibold">{t(`artefactKind.${artefact.kind}`)}</p>
      {artefact.statement !== "" && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {artefact.statement}
        </p>
      )}
      {artefact.reference !== "" && (
        <p className="text-small">
          {t("web.cases.artefacts.reference")}: <bdi className="wrap-anywhere">{artefact.reference}</bdi>
        </p>
      )}
      {artefact.hash !== null && (
        <p className="font-mono text-small wrap-anywhere" dir="ltr">
          {artefact.hash.kind} {artefact.hash.value}
        </p>
      )}
      <p className="text-small text-ink-soft">
        {t("web.persons.from")} {t(`factSource.${artefact.source}`)}, {t(`certainty.${artefact.certainty}`)},{" "}
        <bdi>{artefact.by}</bdi>, <TimeText value={artefact.at} precision="minute" />
      </p>
    </div>
  );
}

function AddArtefact({ file, onDone }: { readonly file: Case; readonly onDone: () => void }) {
  const t = useWords();
  const [kind, setKind] = useState<NewArtefact["kind"]>("conversation");
  const [hashText, setHashText] = useState("");
  const [isPdq, setPdq] = useState(false);
  const [reference, setReference] = useState("");
  const [statement, setStatement] = useState("");
  const [origin, setOrigin] = useState(usualOrigin);
  const hash = readHash(hashText, isPdq);
  const isEmpty = hash === null && reference.trim() === "" && statement.trim() === "";
  const add = useCaseChange(file.id, (artefact: NewArtefact) => addArtefact(file.id, artefact), onDone);
  const run = (): void => {
    if (hash === undefined || isEmpty) return;
    add.mutate({ kind, hash, reference: reference.trim(), statement: statement.trim(), ...origin });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  return (
    <form
      onSubmit={submit}
      autoComplete="off"
      className="no-print flex max-w-text flex-col gap-4 rounded-normal border border-line p-4"
    >
      <SelectField
        label={t("web.cases.artefacts.kind")}
        value={kind}
        choices={artefactKinds.map((value) => ({ value, label: t(`artefactKind.${value}`) }))}
        onChange={setKind}
      />
      <TextField
        label={t("web.cases.artefacts.statement")}
        description={t("web.persons.never")}
        value={statement}
        onChange={setStatement}
        rows={3}
        maxLength={5000}
      />
      <TextField
        label={t("web.cases.artefacts.reference")}
        description={t("web.cases.artefacts.reference.about")}
        value={reference}
        onChange={setReference}
        maxLength={500}
        autoComplete="off"
      />
      <TextField
        label={t("web.cases.artefacts.hash")}
        description={t("web.cases.artefacts.hash.about")}
        value={hashText}
        onChange={setHashText}
        direction="ltr"
        autoComplete="off"
        maxLength={100}
        error={hash === undefined ? t("web.cases.artefacts.hash.wrong") : undefined}
      />
      {hash?.value.length === 64 && (
        <CheckBox isSelected={isPdq} onChange={setPdq}>
          {t("web.cases.artefacts.pdq")}
        </CheckBox>
      )}
      <OriginFields value={origin} onChange={setOrigin} />
      {add.error !== null && <KeyError error={add.error} onUnlocked={run} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={add.isPending} isDisabled={hash === undefined || isEmpty}>
          {t("web.cases.artefacts.add")}
        </Button>
        <Button onPress={onDone}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
