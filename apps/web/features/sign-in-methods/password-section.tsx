import type { SignInMethods } from "@suar/domain";
import { type FormEvent, useState } from "react";
import { changePassword } from "../../api/account.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useMethodChange } from "./use-method-change.ts";

const shortestPassword = 12;

interface MethodsProps {
  readonly methods: SignInMethods;
}

/** The password: since when, and how to put another in its place. */
export function PasswordSection({ methods }: MethodsProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const { changedAt, isSet } = methods.password;
  return (
    <Section title={t("web.password")} about={t("web.passwordChange.about")}>
      {isDone && <Notice kind="done" isLive title={t("web.passwordChange.done")} />}
      <Facts
        facts={[
          {
            name: t("web.passwordChange.last"),
            value:
              changedAt === null ? t("web.passwordChange.never") : <TimeText value={changedAt} precision="minute" />,
          },
        ]}
      />
      {isOpen ? (
        <ChangeForm
          onDone={() => {
            setOpen(false);
            setDone(true);
          }}
          onStop={() => setOpen(false)}
        />
      ) : (
        <Button className="self-start" isDisabled={!isSet} onPress={() => setOpen(true)}>
          {t("web.passwordChange.open")}
        </Button>
      )}
    </Section>
  );
}

function ChangeForm({ onDone, onStop }: { readonly onDone: () => void; readonly onStop: () => void }) {
  const t = useWords();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [isTried, setTried] = useState(false);
  const change = useMethodChange(changePassword, onDone);
  const isShort = next.length < shortestPassword;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (current !== "" && !isShort) change.mutate({ current, next });
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-form flex-col gap-3">
      {change.error !== null && <ErrorNotice error={change.error} />}
      <TextField
        label={t("web.passwordChange.current")}
        name="current"
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={isTried && current === "" ? t("web.field.needed") : undefined}
        autoFocus
        maxLength={200}
      />
      <TextField
        label={t("web.passwordChange.next")}
        description={t("web.claim.password.about", { characters: shortestPassword })}
        name="next"
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={isTried && isShort ? t("web.claim.password.short", { characters: shortestPassword }) : undefined}
        maxLength={200}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={change.isPending}>
          {t("web.passwordChange.go")}
        </Button>
        <Button onPress={onStop}>{t("web.notNow")}</Button>
      </div>
    </form>
  );
}
