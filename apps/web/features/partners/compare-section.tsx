import type { PartnerView } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { confirmPartner, partnerQuery } from "../../api/partners.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CardNumber } from "./card-number.tsx";

interface CompareSectionProps {
  readonly partner: PartnerView;
}

/** Both numbers, how to compare them, and the confirmation; a second person does it again from their own account. */
export function CompareSection({ partner }: CompareSectionProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [isCompared, setCompared] = useState(false);
  const confirm = useMutation({
    mutationFn: () => confirmPartner(partner.id),
    onSuccess: (confirmed) => {
      queries.setQueryData(partnerQuery(partner.id).queryKey, confirmed);
      return queries.invalidateQueries({ queryKey: ["exchange", "partners"] });
    },
  });
  const isMine = partner.confirmations.some((one) => one.isMine);
  return (
    <Section title={t("web.partner.compare.title")}>
      <ol className="flex max-w-text list-decimal flex-col gap-2 ps-6">
        <li>{t("web.partner.compare.step1")}</li>
        <li>{t("web.partner.compare.step2")}</li>
        <li>{t("web.partner.compare.step3")}</li>
      </ol>
      <dl className="flex max-w-text flex-col gap-4 rounded-normal border border-line-strong bg-raised p-4">
        <div>
          <dt>{t("web.partner.compare.own")}</dt>
          <dd>
            <CardNumber number={partner.ownNumber} />
          </dd>
        </div>
        <div>
          <dt>{t("web.partner.compare.theirs")}</dt>
          <dd>
            <CardNumber number={partner.number} />
          </dd>
        </div>
      </dl>
      {isMine && (
        <Notice>
          <p>{t("web.partner.second")}</p>
        </Notice>
      )}
      {partner.may.confirm && (
        <div className="no-print flex max-w-text flex-col items-start gap-3">
          <CheckBox isSelected={isCompared} onChange={setCompared}>
            {t("web.partner.compare.tick")}
          </CheckBox>
          {confirm.error !== null && <ErrorNotice error={confirm.error} />}
          <Button look="beacon" isPending={confirm.isPending} isDisabled={!isCompared} onPress={() => confirm.mutate()}>
            {t("web.partner.confirm")}
          </Button>
        </div>
      )}
    </Section>
  );
}
