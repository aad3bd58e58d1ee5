import { useQuery } from "@tanstack/react-query";
import { dormantCasesQuery } from "../api/cases.ts";
import { CountMark } from "../ui/count-mark.tsx";
import { useWords } from "../ui/use-words.ts";

/** How many of the reader's own cases nobody has touched for too long; nothing when none. Seen from every page. */
export function DormantCount() {
  const t = useWords();
  const { data: count } = useQuery(dormantCasesQuery);
  if (count === undefined) return null;
  return <CountMark count={count} words={t("web.cases.mineDormant", { cases: count })} />;
}
