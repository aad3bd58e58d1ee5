import type { Member } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { peopleQuery, restoreMember } from "../../api/people.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { isolate } from "../../ui/isolate.ts";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useRoleNames } from "./role-names.tsx";

/** People who left, and the way back for them. */
export function FormerPeople({ members }: { readonly members: readonly Member[] }) {
  const t = useWords();
  const roleNames = useRoleNames();
  const queries = useQueryClient();
  return (
    <ul className="flex flex-col">
      {members.map((member) => (
        <li key={member.id} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
          <div className="min-w-0">
            <bdi className="font-semibold">{member.name}</bdi>
            <p className="text-small text-ink-soft">
              <bdi className="wrap-anywhere">{member.email}</bdi> · {t("web.people.leftAt")}{" "}
              <TimeText value={member.leftAt} precision="day" />
            </p>
          </div>
          {member.may.restore && (
            <AskedAction
              action={t("web.people.restore")}
              title={t("web.people.restore.title", { name: isolate(member.name) })}
              sentence={t("web.people.restore.sentence", { roles: roleNames(member.roles) })}
              run={() => restoreMember(member.id)}
              onDone={() => queries.invalidateQueries(peopleQuery)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
