import type { OpenPerson } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import type { FormEvent } from "react";
import { openPerson } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { ReasonFields, useReason, wholeReason } from "./reason-fields.tsx";

interface OpenIdentityProps {
  readonly personId: string;
  readonly onOpened: (opened: OpenPerson) => void;
}

/** Asks why before anything of an identity is shown, and says what comes of it. */
export function OpenIdentity({ personId, onOpened }: OpenIdentityProps) {
  const t = useWords();
  const [reason, setReason] = useReason();
  const why = wholeReason(reason);
  const open = useMutation({
    mutationFn: (given: NonNullable<typeof why>) => openPerson(personId, given),
    onSuccess: onOpened,
    gcTime: 0,
  });
  const run = (): void => {
    if (why !== undefined) open.mutate(why);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  return (
    <Section title={t("web.persons.open")} about={t("web.persons.open.about")}>
      <form onSubmit={submit} className="no-print flex max-w-form flex-col gap-3">
        <ReasonFields value={reason} onChange={setReason} />
        <Button
          type="submit"
          look="beacon"
          className="self-start"
          icon={<Eye size={16} aria-hidden="true" />}
          isPending={open.isPending}
          isDisabled={why === undefined}
        >
          {t("web.persons.open.submit")}
        </Button>
      </form>
      {open.error !== null && <KeyError error={open.error} onUnlocked={run} />}
    </Section>
  );
}
