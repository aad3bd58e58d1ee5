import type { Role } from "@suar/domain";
import { useIntl } from "react-intl";
import { useWords } from "../../ui/use-words.ts";

/** Roles in one line, as a list of the reader's language. */
export function useRoleNames(): (held: readonly Role[]) => string {
  const t = useWords();
  const intl = useIntl();
  return (held) => intl.formatList(held.map((role) => t(`role.${role}`)));
}
