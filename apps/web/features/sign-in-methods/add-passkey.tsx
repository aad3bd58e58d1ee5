import type { Passkey } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { addPasskey } from "../../api/account.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { PasskeyError } from "../sign-in/passkey-error.tsx";
import { useMethodChange } from "./use-method-change.ts";

interface AddPasskeyProps {
  readonly onDone: (passkey: Passkey) => void;
  readonly onStop: () => void;
}

/** Names a new passkey and makes it on this device, a phone nearby or a security key. */
export function AddPasskey({ onDone, onStop }: AddPasskeyProps) {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [name, setName] = useState("");
  const add = useMethodChange(addPasskey, onDone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== "") add.mutate({ name: name.trim(), isKeyOpen: session?.keys !== "locked" });
  };
  return (
    <form onSubmit={submit} className="flex max-w-form flex-col gap-3">
      {add.error !== null && <PasskeyError error={add.error} />}
      <TextField
        label={t("web.passkeys.name")}
        description={t("web.passkeys.name.about")}
        name="passkey"
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={add.isPending} isDisabled={name.trim() === ""}>
          {t("web.passkeys.make")}
        </Button>
        <Button onPress={onStop}>{t("web.notNow")}</Button>
      </div>
    </form>
  );
}
