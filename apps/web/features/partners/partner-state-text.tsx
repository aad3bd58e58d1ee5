import type { PartnerView } from "@suar/domain";
import { useWords } from "../../ui/use-words.ts";
import { useListWords } from "./use-list-words.ts";

interface PartnerStateTextProps {
  readonly partner: PartnerView;
}

/** How a partner stands, in sentences. */
export function PartnerStateText({ partner }: PartnerStateTextProps) {
  const t = useWords();
  const reasonWords = useListWords("exchangeReason");
  const { state, confirmations, waiting, trouble } = partner;
  const isHalf = state === "to_confirm" && confirmations.length > 0;
  return (
    <>
      {t(isHalf ? "web.partner.state.one_more" : `web.partner.state.${state}`)}
      {state === "paired" && <> {t("web.partner.waiting", { count: waiting })}</>}
      {state === "paired" && trouble !== null && <> {reasonWords(trouble)}</>}
    </>
  );
}
