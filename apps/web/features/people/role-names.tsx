import type { Role } from "@suar/domain";
import { useIntl } from "react-intl";
import { useWords } from "../../ui/use-words.ts";

/** Roles in one line; without a word for "and", which browsers do not have in every language. */
export function useRoleNames(): (held: readonly Role[]) => string {
  const t = useWords();
  const intl = useIntl();
  return (held) =>
    intl.formatList(
      held.map((role) => t(`role.${role}`)),
      { type: "unit" },
    );
}
