import type { Tie } from "@suar/domain";
import { useWords } from "../../ui/use-words.ts";

interface TieWordsProps {
  readonly tie: Tie;
}

/** What two campaigns have in common: its kind and its value as read. */
export function TieWords({ tie: { type, value } }: TieWordsProps) {
  const t = useWords();
  return (
    <>
      {type === "account" ? t("web.network.account") : t(`entity.${type}`)}{" "}
      <bdi className="inline-block break-all tabular-nums">{value}</bdi>
    </>
  );
}
