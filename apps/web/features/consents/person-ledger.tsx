import type { LedgerView } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ledgerQuery } from "../../api/ledgers.ts";
import { referralsQuery } from "../../api/referrals.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ChildForm } from "./child-form.tsx";
import { ConsentForm } from "./consent-form.tsx";
import { DangerForm } from "./danger-form.tsx";
import { EntryCard } from "./entry-card.tsx";
import type { LedgerForm, OtherPerson } from "./entry-form-of.ts";
import { LedgerActions } from "./ledger-actions.tsx";
import { OrderForm } from "./order-form.tsx";
import { TipForm } from "./tip-form.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";
import { WithdrawalsList } from "./withdrawals-list.tsx";

interface PersonLedgerProps {
  readonly person: string;
  readonly label: string;
  readonly synthetic: boolean;
  readonly shut: readonly string[];
  readonly others: readonly OtherPerson[];
}

/** One person's ledger: what may be told now, what may not or no longer, what was taken back, and what can be done. */
export function PersonLedger({ person, label, synthetic, shut, others }: PersonLedgerProps) {
  const t = useWords();
  const { data, error, refetch } = useQuery(ledgerQuery(person));
  return (
    <article aria-label={t("web.persons.label", { label })} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="flex flex-wrap items-center gap-2 text-lead font-semibold">
          {t("web.persons.label", { label })}
          {synthetic && <Tag>{t("web.synthetic")}</Tag>}
        </h3>
        <Link to="/persons/$personId/copy" params={{ personId: person }} className={`no-print ${buttonLook("quiet")}`}>
          {t("web.consents.copy")}
        </Link>
      </div>
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={4} />}
      {data !== undefined && <OpenLedger ledger={data} {...{ person, shut, others }} />}
    </article>
  );
}

const forms = {
  consent: ConsentForm,
  withdrawal: WithdrawForm,
  danger: DangerForm,
  child: ChildForm,
  order: OrderForm,
  tip: TipForm,
} as const;

interface OpenLedgerProps extends Pick<PersonLedgerProps, "person" | "shut" | "others"> {
  readonly ledger: LedgerView;
}

function OpenLedger({ person, ledger, shut, others }: OpenLedgerProps) {
  const t = useWords();
  const [form, setForm] = useState<LedgerForm | null>(null);
  const [recorded, setRecorded] = useState<LedgerForm | null>(null);
  const { data: told, error } = useQuery(referralsQuery({ direction: "sent", person }));
  const serving = ledger.entries.filter(({ state }) => state === "serves");
  const rest = ledger.entries.filter(({ state }) => state !== "serves");
  const Form = form === null ? undefined : forms[form];
  return (
    <>
      <p>{t(`web.consents.age.${ledger.treatedAsBy}.${ledger.treatedAs}`)}</p>
      {Form === undefined ? (
        <LedgerActions
          may={ledger.may}
          onChoose={(next) => {
            setRecorded(null);
            setForm(next);
          }}
        />
      ) : (
        <Form
          key={form}
          onTurnTo={setForm}
          onRecorded={() => {
            setRecorded(form);
            setForm(null);
          }}
          onCancel={() => setForm(null)}
          {...{ person, ledger, shut, others }}
        />
      )}
      {recorded !== null && (
        <Notice kind="done" isLive>
          <p>{t(`web.consents.recorded.${recorded === "withdrawal" || recorded === "danger" ? recorded : "entry"}`)}</p>
        </Notice>
      )}
      {ledger.entries.length === 0 && <p className="text-ink-soft">{t("web.consents.none")}</p>}
      {serving.length > 0 && (
        <section aria-label={t("web.consents.now")} className="flex flex-col gap-2">
          <h4 className="font-semibold">{t("web.consents.now")}</h4>
          <ul className="grid gap-3 wide:grid-cols-2">
            {serving.map((entry) => (
              <li key={entry.id}>
                <EntryCard person={person} entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {rest.length > 0 && (
        <section aria-label={t("web.consents.not")} className="flex flex-col gap-2">
          <h4 className="font-semibold">{t("web.consents.not")}</h4>
          <ul className="grid gap-3 wide:grid-cols-2">
            {rest.map((entry) => (
              <li key={entry.id}>
                <EntryCard person={person} entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {error !== null && <ErrorNotice error={error} />}
      <WithdrawalsList ledger={ledger} told={told ?? []} />
    </>
  );
}
