import type { AgreementView, DeskView } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useIntl } from "react-intl";
import { agreementsQuery } from "../../api/partners.ts";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { DeskNote } from "../consents/desk-note.tsx";

interface ChosenDeskProps {
  readonly desk: DeskView;
  readonly agreementId: string | null;
  readonly onAgreement: (id: string | null) => void;
  readonly isUrgent: boolean;
}

/** What to know of a desk before it is told anything: its powers, whom it does not take, and by which way it is told. */
export function ChosenDesk({ desk, agreementId, onAgreement, isUrgent }: ChosenDeskProps) {
  const t = useWords();
  const { formatList } = useIntl();
  return (
    <div className="flex flex-col gap-3">
      <DeskNote desk={desk} isUrgent={isUrgent} />
      {desk.closedTo.length > 0 && (
        <Notice
          kind="attention"
          title={t("web.desks.closedTo", {
            people: formatList(
              desk.closedTo.map((one) => t(`deskClosure.${one}`)),
              { type: "unit" },
            ),
          })}
        >
          <p>{t("web.referrals.closedTo")}</p>
        </Notice>
      )}
      {desk.partnerId === null ? (
        <Notice title={t("web.referrals.byHand.title")}>
          <p>{t("web.referrals.byHand.sentence")}</p>
        </Notice>
      ) : (
        <AgreementChoice partnerId={desk.partnerId} {...{ agreementId, onAgreement }} />
      )}
    </div>
  );
}

interface AgreementChoiceProps extends Pick<ChosenDeskProps, "agreementId" | "onAgreement"> {
  readonly partnerId: string;
}

const personClasses: readonly string[] = ["person_identity", "person_contact", "person_narrative", "event_facts"];

/** Whether an agreement lets us tell a partner anything of a person or of what happened to them. */
const letsUsTell = ({ state, isOurs, terms }: AgreementView): boolean =>
  state === "in_force" && terms.sends[isOurs ? "proposer" : "accepter"].some((one) => personClasses.includes(one));

function AgreementChoice({ partnerId, agreementId, onAgreement }: AgreementChoiceProps) {
  const t = useWords();
  const { data } = useQuery(agreementsQuery);
  const usable = data?.filter((one) => one.partnerId === partnerId && letsUsTell(one)) ?? [];
  const first = usable[0]?.id ?? null;
  const isUsable = usable.some(({ id }) => id === agreementId);
  useEffect(() => {
    if (!isUsable && first !== agreementId) onAgreement(first);
  }, [isUsable, first, agreementId, onAgreement]);
  if (data === undefined) return null;
  if (usable.length === 0)
    return (
      <Notice kind="attention" title={t("web.referrals.noAgreement.title")}>
        <p>
          {t("web.referrals.noAgreement.sentence")}{" "}
          <Link to="/organisation/partners/$partnerId" params={{ partnerId }}>
            {t("web.referrals.noAgreement.go")}
          </Link>
        </p>
      </Notice>
    );
  if (usable.length === 1) return <p className="text-small text-ink-soft">{t("web.referrals.byNode")}</p>;
  return (
    <SelectField
      label={t("web.referrals.agreement")}
      value={agreementId ?? ""}
      choices={usable.map(({ id, terms }) => ({ value: id, label: terms.purpose }))}
      onChange={onAgreement}
    />
  );
}
