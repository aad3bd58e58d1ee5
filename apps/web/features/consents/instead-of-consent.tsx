import type { DeskView, LedgerView } from "@suar/domain";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { EntryFormOf } from "./entry-form-of.ts";

interface InsteadOfConsentProps extends Pick<EntryFormOf, "onTurnTo"> {
  readonly why: "law" | "child";
  readonly desk: DeskView;
  readonly ledger: LedgerView;
}

/** Why a yes is no basis here, and what is: the law of an authority that asks, or the best interests of a child. */
export function InsteadOfConsent({ why, desk, ledger, onTurnTo }: InsteadOfConsentProps) {
  const t = useWords();
  const orders = ledger.entries.filter((entry) => entry.basis === "order_of_law" && entry.deskId === desk.id);
  return (
    <Notice
      kind="attention"
      isLive
      title={t(`web.consents.instead.${why}.title`)}
      actions={
        <Button onPress={() => onTurnTo(why === "law" ? "order" : "child")}>
          {t(why === "law" ? "web.consents.order.open" : "web.consents.child.open")}
        </Button>
      }
    >
      <p>{t(`web.consents.instead.${why}`)}</p>
      {why === "law" && (
        <>
          <p className="font-semibold">{t("web.consents.instead.laws")}</p>
          {orders.length === 0 && <p>{t("web.consents.instead.laws.none")}</p>}
          <ul className="flex flex-col gap-1">
            {orders.map(({ id, facts, at, state }) => (
              <li key={id}>
                <bdi>{facts.law}</bdi>, <bdi>{facts.documentReference}</bdi> ({t(`entryState.${state}`)},{" "}
                <TimeText value={at} precision="day" />)
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
