import type { AgreementView, DataClass } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { approveAgreement, endAgreement } from "../../api/partners.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AskFirst } from "../../app/ask-first.tsx";

interface AgreementTextProps {
  readonly agreement: AgreementView;
}

/** One agreement as people read it: what may travel which way, why, until when, and who approved it. */
export function AgreementText({ agreement }: AgreementTextProps) {
  const t = useWords();
  const intl = useIntl();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["exchange"] });
  const approve = useMutation({ mutationFn: () => approveAgreement(agreement.id), onSuccess: refresh });
  const { terms, isOurs, state } = agreement;
  const named = (classes: readonly DataClass[]): string =>
    classes.length === 0
      ? t("web.agreement.nothing")
      : intl.formatList(
          classes.map((one) => t(`dataClass.${one}`)),
          { type: "unit" },
        );
  const basis = t(`legalBasis.${terms.legalBasis}`);
  return (
    <article className="flex max-w-form flex-col gap-3 rounded-normal border border-line bg-raised p-4">
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {t(`agreementTemplate.${terms.template}`)} <Tag>{t(`agreementState.${state}`)}</Tag>
      </h3>
      <Facts
        facts={[
          { name: t("web.agreement.weSend"), value: named(isOurs ? terms.sends.proposer : terms.sends.accepter) },
          { name: t("web.agreement.theySend"), value: named(isOurs ? terms.sends.accepter : terms.sends.proposer) },
          { name: t("web.agreement.purpose"), value: <span dir="auto">{terms.purpose}</span> },
          {
            name: t("web.agreement.basis"),
            value:
              terms.legalReference === "" ? basis : intl.formatList([basis, terms.legalReference], { type: "unit" }),
          },
          { name: t("web.agreement.ceiling"), value: <bdi>{terms.tlpCeiling}</bdi> },
          { name: t("web.agreement.onward"), value: t(`onwardUse.${terms.onwardUse}`) },
          { name: t("web.agreement.retention"), value: t("web.agreement.days", { days: terms.retentionDays }) },
          { name: t("web.agreement.quota"), value: intl.formatNumber(terms.quotaPerDay) },
          {
            name: t("web.agreement.from"),
            value: <TimeText value={terms.from} precision="day" zone="UTC" />,
          },
          {
            name: t("web.agreement.until"),
            value: <TimeText value={terms.until} precision="day" zone="UTC" />,
          },
          {
            name: t("web.agreement.approvals"),
            value: agreement.approvals.map((one) => (
              <span key={`${one.organisation} ${one.at}`} className="block">
                <bdi>{one.name}</bdi> (<bdi>{one.organisation}</bdi>), <TimeText value={one.at} precision="minute" />
              </span>
            )),
          },
        ]}
      />
      {approve.error !== null && <ErrorNotice error={approve.error} />}
      <div className="no-print flex flex-wrap gap-2">
        {agreement.may.approve && (
          <Button look="beacon" isPending={approve.isPending} onPress={() => approve.mutate()}>
            {t("web.agreement.approve")}
          </Button>
        )}
        {agreement.may.end && (
          <AskFirst
            action={t(state === "to_approve" ? "web.agreement.decline" : "web.agreement.end")}
            title={t("web.agreement.end.title")}
            sentence={t("web.agreement.end.sentence")}
            work={async () => {
              await endAgreement(agreement.id);
              await refresh();
            }}
          />
        )}
      </div>
    </article>
  );
}
