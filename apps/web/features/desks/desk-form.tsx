import type { DeskView, WriteDesk } from "@suar/domain";
import { forgettings } from "@suar/domain/consents/consent-codes";
import { disclosurePurposes } from "@suar/domain/consents/purposes";
import { deskClosures, deskKinds } from "@suar/domain/desks/desk-codes";
import { type FormEvent, useState } from "react";
import { changeDesk, recordDesk } from "../../api/desks.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useCountryChoices } from "../cases/use-choices.ts";
import { KeyError } from "../keys/key-error.tsx";
import { CheckList } from "./check-list.tsx";
import { type DeskDraft, deskOf, draftOf, emptyDesk, endsVetting, problemsOf } from "./desk-draft.ts";
import { DeskLanguages } from "./desk-languages.tsx";
import { DeskPartner } from "./desk-partner.tsx";
import { useDeskChange } from "./use-desk-change.ts";

interface DeskFormProps {
  /** The desk that is written anew; a new one without it. */
  readonly desk?: DeskView;
  readonly onDone: (desk: DeskView) => void;
  readonly onCancel?: () => void;
}

/** Writes a desk into the directory, or writes one anew; what ends the vouching is said before it is saved. */
export function DeskForm({ desk, onDone, onCancel }: DeskFormProps) {
  const t = useWords();
  const countries = useCountryChoices();
  const [draft, setDraft] = useState<DeskDraft>(desk === undefined ? emptyDesk : draftOf(desk));
  const [isAsked, setAsked] = useState(false);
  const set = (change: Partial<DeskDraft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = useDeskChange(
    (input: WriteDesk) =>
      desk === undefined ? recordDesk(input) : changeDesk(desk.id, { ...input, version: desk.version }),
    onDone,
  );
  const problems = problemsOf(draft);
  const isFolded = desk !== undefined && desk.contact === null;
  const run = (): void => {
    const made = deskOf(draft);
    if (made === undefined) setAsked(true);
    else save.mutate(made);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  if (isFolded) return <FoldedDesk onCancel={onCancel} />;
  return (
    <form onSubmit={submit} noValidate autoComplete="off" className="no-print flex max-w-form flex-col gap-5">
      <TextField
        label={t("web.desks.name")}
        description={t("web.desks.name.about")}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={200}
        error={problems.includes("generic") ? t("web.desks.problem.generic") : undefined}
      />
      <SelectField
        label={t("web.desks.kind")}
        value={draft.kind}
        choices={[
          ...(draft.kind === "" ? [{ value: "", label: t("web.cases.choose") } as const] : []),
          ...deskKinds.map((value) => ({ value, label: t(`deskKind.${value}`) })),
        ]}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        label={t("web.desks.country")}
        value={draft.country}
        choices={[...(draft.country === "" ? [{ value: "", label: t("web.cases.choose") }] : []), ...countries]}
        onChange={(country) => set({ country })}
      />
      <TextField
        label={t("web.desks.area")}
        description={t("web.desks.area.about")}
        value={draft.area}
        onChange={(area) => set({ area })}
        maxLength={200}
      />
      <DeskLanguages chosen={draft.languages} onChange={(languages) => set({ languages: [...languages] })} />
      <CheckList
        label={t("web.desks.purposes")}
        choices={disclosurePurposes.map((value) => ({ value, label: t(`disclosurePurpose.${value}`) }))}
        chosen={draft.purposes}
        onChange={(purposes) => set({ purposes: [...purposes] })}
      />
      <ChoiceGroup
        label={t("web.desks.holds.ask")}
        description={t("web.desks.holds.ask.about")}
        value={draft.canHoldOrRemove === null ? null : draft.canHoldOrRemove ? "yes" : "no"}
        choices={[
          { value: "yes", label: t("web.desks.yes") },
          { value: "no", label: t("web.desks.no") },
        ]}
        onChange={(answer) => set({ canHoldOrRemove: answer === "yes" })}
      />
      <ChoiceGroup
        label={t("web.desks.forgetting.ask")}
        value={draft.forgetting}
        choices={forgettings.map((value) => ({ value, label: t(`forgetting.${value}`) }))}
        onChange={(forgetting) => set({ forgetting })}
      />
      {draft.forgetting === "must_keep" && (
        <TextField
          label={t("web.desks.law")}
          description={t("web.desks.law.about")}
          value={draft.forgettingLaw}
          onChange={(forgettingLaw) => set({ forgettingLaw })}
          maxLength={300}
        />
      )}
      <CheckList
        label={t("web.desks.closedTo.ask")}
        description={t("web.desks.closedTo.sentence")}
        choices={deskClosures.map((value) => ({ value, label: t(`deskClosure.${value}`) }))}
        chosen={draft.closedTo}
        onChange={(closedTo) => set({ closedTo: [...closedTo] })}
      />
      <DeskPartner partnerId={draft.partnerId} onChange={(partnerId) => set({ partnerId })} />
      <TextField
        label={t("web.desks.contact")}
        description={t("web.desks.contact.about")}
        value={draft.contact}
        onChange={(contact) => set({ contact })}
        rows={3}
        maxLength={1000}
      />
      <CheckBox isSelected={draft.contactIsPublic} onChange={(contactIsPublic) => set({ contactIsPublic })}>
        {t("web.desks.contact.public")}
      </CheckBox>
      {desk !== undefined && endsVetting(desk, draft) && (
        <Notice kind="attention" isLive title={t("web.desks.endsVetting.title")}>
          <p>{t("web.desks.endsVetting.sentence")}</p>
        </Notice>
      )}
      {isAsked && problems.length > 0 && (
        <Notice kind="attention" isLive title={t("web.desks.problems")}>
          <ul className="list-disc ps-5">
            {problems.map((problem) => (
              <li key={problem}>{t(`web.desks.problem.${problem}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {save.error !== null && <KeyError error={save.error} onUnlocked={run} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={save.isPending}>
          {t(desk === undefined ? "web.desks.add.submit" : "web.desks.change.submit")}
        </Button>
        {onCancel !== undefined && <Button onPress={onCancel}>{t("web.cancel")}</Button>}
      </div>
    </form>
  );
}

/** A sealed contact that cannot be opened would be lost by writing the desk anew. */
function FoldedDesk({ onCancel }: { readonly onCancel: (() => void) | undefined }) {
  const t = useWords();
  return (
    <Notice
      kind="attention"
      title={t("web.desks.folded.title")}
      actions={onCancel !== undefined && <Button onPress={onCancel}>{t("web.cancel")}</Button>}
    >
      <p>{t("web.desks.folded.sentence")}</p>
    </Notice>
  );
}
