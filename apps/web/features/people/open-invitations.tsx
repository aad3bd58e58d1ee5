import type { Invitation } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { peopleQuery, withdrawInvitation } from "../../api/people.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { isolate } from "../../ui/isolate.ts";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useRoleNames } from "./role-names.tsx";

/** Invitations whose links work, and the way to end them. */
export function OpenInvitations({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const t = useWords();
  const roleNames = useRoleNames();
  const queries = useQueryClient();
  return (
    <ul className="flex flex-col">
      {invitations.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
          <div className="min-w-0">
            <p>
              <bdi className="font-semibold">{one.name}</bdi> · {roleNames(one.roles)}
            </p>
            <p className="text-small text-ink-soft">
              {t("web.people.invitedBy", { name: isolate(one.invitedBy) })} · {t("web.people.worksUntil")}{" "}
              <TimeText value={one.expiresAt} precision="minute" />
            </p>
          </div>
          {one.may.withdraw && (
            <AskedAction
              action={t("web.people.withdraw")}
              title={t("web.people.withdraw.title", { name: isolate(one.name) })}
              sentence={t("web.people.withdraw.sentence")}
              run={() => withdrawInvitation(one.id)}
              onDone={() => queries.invalidateQueries(peopleQuery)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
