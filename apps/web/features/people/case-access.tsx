import type { Member } from "@suar/domain";
import { KeyRound } from "lucide-react";
import { worksOnCases } from "./works-on-cases.ts";
import { useWords } from "../../ui/use-words.ts";

/** Whether a person can open the sealed fields of cases, in a word; the sign beside it helps the eye. */
export function CaseAccess({ member }: { readonly member: Member }) {
  const t = useWords();
  if (!member.readsCases) {
    return <span>{t(worksOnCases(member.roles) ? "web.people.waitsForKey" : "web.people.noCases")}</span>;
  }
  return (
    <span className="inline-flex items-center gap-1">
      <KeyRound size={14} aria-hidden="true" />
      {t("web.people.readsCases")}
    </span>
  );
}
