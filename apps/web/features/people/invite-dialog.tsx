import type { Role } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { invite, peopleQuery } from "../../api/people.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { isolate } from "../../ui/isolate.ts";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { MadeLink } from "./made-link.tsx";
import { RoleChoice } from "./role-choice.tsx";

interface InviteDialogProps {
  readonly givable: readonly Role[];
  readonly onClose: () => void;
}

/** Asks for whom and for which roles, then shows the link, once. While it shows, only its own button closes it. */
export function InviteDialog({ givable, onClose }: InviteDialogProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly Role[]>([]);
  const [isTried, setTried] = useState(false);
  const making = useMutation({
    mutationFn: invite,
    gcTime: 0,
    onSuccess: () => queries.invalidateQueries(peopleQuery),
  });
  const made = making.data;
  if (made !== undefined) {
    return (
      <Dialog title={t("web.invite.done", { name: isolate(made.invitation.name) })} isOpen>
        <MadeLink made={made} onClose={onClose} />
      </Dialog>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== "" && chosen.length > 0) making.mutate({ name: name.trim(), roles: [...chosen] });
  };
  return (
    <Dialog title={t("web.people.invite")} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        {making.error !== null && <ErrorNotice error={making.error} />}
        <TextField
          label={t("web.invite.name")}
          description={t("web.invite.name.about")}
          value={name}
          onChange={setName}
          error={isTried && name.trim() === "" ? t("web.field.needed") : undefined}
          maxLength={120}
          autoFocus
        />
        <RoleChoice
          label={t("web.invite.roles")}
          chosen={chosen}
          givable={givable}
          onChange={setChosen}
          error={isTried && chosen.length === 0 ? t("web.invite.roles.needed") : undefined}
        />
        <p className="text-small text-ink-soft">{t("web.invite.truth")}</p>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="beacon" isPending={making.isPending}>
            {t("web.invite.make")}
          </Button>
          <Button onPress={onClose}>{t("web.cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
