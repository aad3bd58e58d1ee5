import type { DeskView, ReferralView, WithdrawConsent } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { desksQuery } from "../../api/desks.ts";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface NextStepsProps {
  readonly back: WithdrawConsent;
  readonly told: readonly ReferralView[];
}

/**
 * What happens when a person takes consent back, said to them before: at once, and at each desk that was told on their own
 * yes and was not asked to delete that yet.
 */
export function NextSteps({ back, told }: NextStepsProps) {
  const t = useWords();
  const { data: desks = [] } = useQuery(desksQuery);
  const reached = told.filter(
    (sent) =>
      (back.purpose === null || sent.purpose === back.purpose) &&
      (back.deskId === null || sent.deskId === back.deskId) &&
      sent.onConsent.some(
        (each) =>
          (back.classes.length === 0 || back.classes.includes(each)) &&
          !sent.withdrawals.some(({ classes }) => classes.includes(each)),
      ),
  );
  const asked = [...new Map(reached.map((sent) => [sent.deskId, sent.with]))];
  return (
    <Notice title={t("web.consents.next")}>
      <ol className="flex list-decimal flex-col gap-1 ps-5">
        <li>{t("web.consents.next.now")}</li>
        <li>{t("web.consents.next.help")}</li>
        {asked.length === 0 ? (
          <li>{t("web.consents.next.nobody")}</li>
        ) : (
          <li>
            {t("web.consents.next.asked")}
            <ul className="list-disc ps-5">
              {asked.map(([id, name]) => (
                <Asked key={id} name={name} desk={desks.find((each) => each.id === id)} />
              ))}
            </ul>
          </li>
        )}
        {asked.length > 0 && <li>{t("web.consents.next.answer")}</li>}
      </ol>
    </Notice>
  );
}

function Asked({ name, desk }: { readonly name: string; readonly desk: DeskView | undefined }) {
  const t = useWords();
  return (
    <li>
      <bdi>{name}</bdi>
      {desk !== undefined && (
        <>
          : {t(`forgetting.${desk.forgetting}`)} <bdi>{desk.forgettingLaw}</bdi>
        </>
      )}
    </li>
  );
}
