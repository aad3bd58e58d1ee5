import { programActions, type Action } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { makeProgram, programsQuery } from "../../api/programs.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface MakeProgramFormProps {
  readonly onMade: (name: string, token: string) => void;
  readonly onClose: () => void;
}

const lifetimes = ["7", "30", "90", "365"] as const;
type Lifetime = (typeof lifetimes)[number];

/** Name, actions and lifetime of a new program. Offered is what the person may do and the policy does not keep for people. */
export function MakeProgramForm({ onMade, onClose }: MakeProgramFormProps) {
  const t = useWords();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<Action>>(new Set());
  const [days, setDays] = useState<Lifetime>("90");
  const making = useMutation({
    mutationFn: () => makeProgram({ name: name.trim(), actions: [...chosen], days: Number(days) }),
    onSuccess: async ({ token }) => {
      onMade(name.trim(), token);
      await queries.invalidateQueries({ queryKey: programsQuery.queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== "" && chosen.size > 0) making.mutate();
  };
  const choose = (action: Action, isOn: boolean): void =>
    setChosen((before) => new Set(isOn ? [...before, action] : [...before].filter((each) => each !== action)));
  const offered = programActions.filter((action) => session?.may.includes(action) === true);
  return (
    <form onSubmit={submit} className="flex max-w-text flex-col gap-4 border-t border-line pt-5">
      {making.error !== null && <ErrorNotice error={making.error} />}
      <TextField
        label={t("web.programs.name")}
        description={t("web.programs.name.about")}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="font-semibold">{t("web.programs.actions")}</legend>
        <p className="text-small text-ink-soft">{t("web.programs.actions.about")}</p>
        {offered.map((action) => (
          <CheckBox key={action} isSelected={chosen.has(action)} onChange={(isOn) => choose(action, isOn)}>
            {t(`may.${action}`)}
          </CheckBox>
        ))}
      </fieldset>
      <SelectField
        label={t("web.programs.days")}
        value={days}
        choices={lifetimes.map((value) => ({ value, label: t("web.programs.days.value", { days: Number(value) }) }))}
        onChange={setDays}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          look="beacon"
          isPending={making.isPending}
          isDisabled={name.trim() === "" || chosen.size === 0}
        >
          {t("web.programs.make")}
        </Button>
        <Button onPress={onClose}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
