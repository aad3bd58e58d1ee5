import { aiBases, aiDepictions, aiDirections, aiFunctions, aiStages } from "@suar/domain/ai-use/codes";
import { isHashOnly, notesOfAiUse } from "@suar/domain/ai-use/hash-only";
import {
  aiBasisList,
  aiDepictsList,
  aiDirectionList,
  aiFunctionList,
  aiNoteList,
  aiStageList,
} from "@suar/domain/ai-use/lists";
import { CheckBox } from "../../ui/check-box.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { AiUseDraft } from "./ai-use-draft.ts";
import { useLabel } from "./use-label.ts";

interface AiUseFieldsProps {
  readonly value: AiUseDraft;
  readonly onChange: (some: Partial<AiUseDraft>) => void;
}

/** A suspected use of artificial intelligence: what for, towards whom, on what that rests. Never whether it is so. */
export function AiUseFields({ value, onChange }: AiUseFieldsProps) {
  const t = useWords();
  const say = useLabel();
  const none = { value: "" as const, label: t("word.notKnown") };
  const isClosed = isHashOnly(value);
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        label={t("web.cases.ai.function")}
        value={value.function}
        choices={aiFunctions.map((code) => ({ value: code, label: say(aiFunctionList, code) }))}
        onChange={(code) =>
          onChange({ function: code, ...(isHashOnly({ ...value, function: code }) ? { snippet: "" } : {}) })
        }
      />
      <SelectField
        label={t("web.cases.ai.direction")}
        value={value.direction}
        choices={[none, ...aiDirections.map((code) => ({ value: code, label: say(aiDirectionList, code) }))]}
        onChange={(direction) => onChange({ direction })}
      />
      <SelectField
        label={t("web.cases.ai.stage")}
        value={value.stage}
        choices={[none, ...aiStages.map((code) => ({ value: code, label: say(aiStageList, code) }))]}
        onChange={(stage) => onChange({ stage })}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold">{t("web.cases.ai.basis")}</legend>
        {aiBases.map((code) => (
          <CheckBox
            key={code}
            isSelected={value.basis.includes(code)}
            onChange={(isOn) =>
              onChange({ basis: isOn ? [...value.basis, code] : value.basis.filter((one) => one !== code) })
            }
          >
            {say(aiBasisList, code)}
          </CheckBox>
        ))}
      </fieldset>
      <SelectField
        label={t("web.cases.ai.depicts")}
        value={value.depicts}
        choices={aiDepictions.map((code) => ({ value: code, label: say(aiDepictsList, code) }))}
        onChange={(depicts) => onChange({ depicts, ...(isHashOnly({ ...value, depicts }) ? { snippet: "" } : {}) })}
      />
      <Notice kind="attention">
        {notesOfAiUse(value).map((note) => (
          <p key={note}>{say(aiNoteList, note)}</p>
        ))}
      </Notice>
      {!isClosed && (
        <TextField
          label={t("web.cases.ai.snippet")}
          value={value.snippet}
          onChange={(snippet) => onChange({ snippet })}
          rows={3}
          maxLength={2000}
        />
      )}
      <TextField
        label={t("web.cases.ai.discussion")}
        description={t("web.cases.ai.discussion.about")}
        value={value.discussion}
        onChange={(discussion) => onChange({ discussion })}
        rows={3}
        maxLength={2000}
      />
      <TextField
        label={t("web.cases.ai.held")}
        description={t("web.cases.ai.held.about")}
        value={value.held}
        onChange={(held) => onChange({ held })}
        rows={2}
        maxLength={2000}
      />
      <TextField
        label={t("web.cases.ai.tool")}
        value={value.toolNamed}
        onChange={(toolNamed) => onChange({ toolNamed })}
        autoComplete="off"
        maxLength={120}
      />
      <div className="grid gap-3 pane:grid-cols-2">
        {(["firstSeen", "lastSeen"] as const).map((name) => (
          <TextField
            key={name}
            label={t(`web.cases.ai.${name}`)}
            description={t("web.persons.form.told.about")}
            value={value[name]}
            onChange={(text) => onChange({ [name]: text })}
            direction="ltr"
            autoComplete="off"
            maxLength={10}
          />
        ))}
      </div>
    </div>
  );
}
