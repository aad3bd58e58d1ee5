import type { FoundPersons, SearchPersons } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { type FormEvent, useState } from "react";
import { searchPersons } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { ReasonFields, useReason, wholeReason } from "./reason-fields.tsx";

interface SearchFormProps {
  readonly onFound: (found: FoundPersons) => void;
}

/** Looks for a person. Nothing is asked of the node until somebody says why and presses the button. */
export function SearchForm({ onFound }: SearchFormProps) {
  const t = useWords();
  const [by, setBy] = useState<SearchPersons["by"]>("name");
  const [text, setText] = useState("");
  const [reason, setReason] = useReason();
  const search = useMutation({ mutationFn: searchPersons, onSuccess: onFound, gcTime: 0 });
  const why = wholeReason(reason);
  const run = (): void => {
    if (why !== undefined && text.trim() !== "") search.mutate({ by, text: text.trim(), ...why });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  return (
    <Disclosure summary={t("web.persons.search")}>
      <form onSubmit={submit} autoComplete="off" className="no-print flex flex-col gap-3">
        <p className="text-small text-ink-soft">{t("web.persons.search.about")}</p>
        <ChoiceGroup
          label={t("web.persons.search.by")}
          value={by}
          choices={(["name", "contact"] as const).map((value) => ({
            value,
            label: t(`web.persons.search.by.${value}`),
          }))}
          onChange={setBy}
        />
        <TextField
          label={t(`web.persons.search.text.${by}`)}
          value={text}
          onChange={setText}
          autoComplete="off"
          maxLength={200}
        />
        <ReasonFields value={reason} onChange={setReason} />
        <Button
          type="submit"
          className="self-start"
          icon={<Search size={16} aria-hidden="true" />}
          isPending={search.isPending}
          isDisabled={why === undefined || text.trim() === ""}
        >
          {t("web.persons.search.submit")}
        </Button>
      </form>
      {search.error !== null && (
        <div className="mt-3">
          <KeyError error={search.error} onUnlocked={run} />
        </div>
      )}
    </Disclosure>
  );
}
