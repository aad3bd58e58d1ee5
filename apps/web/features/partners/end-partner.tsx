import type { PartnerView } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { endPartner } from "../../api/partners.ts";
import { useWords } from "../../ui/use-words.ts";
import { AskFirst } from "../../app/ask-first.tsx";

interface EndPartnerProps {
  readonly partner: PartnerView;
}

/** Ends a partnership. */
export function EndPartner({ partner }: EndPartnerProps) {
  const t = useWords();
  const queries = useQueryClient();
  return (
    <AskFirst
      action={t("web.partner.end")}
      title={t("web.partner.end.title")}
      sentence={t("web.partner.end.sentence")}
      work={async () => {
        await endPartner(partner.id);
        await queries.invalidateQueries({ queryKey: ["exchange"] });
      }}
    />
  );
}
