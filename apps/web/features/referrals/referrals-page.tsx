import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type ReferralDirection, referralsQuery } from "../../api/referrals.ts";
import { Panes } from "../../app/panes.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { sumUpRows } from "../../app/sum-up-shown-data.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { FilterChip } from "../../ui/filter-chip.tsx";
import { ListHeading } from "../../ui/list-heading.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ReferralPage } from "./referral-page.tsx";
import { ReferralRow } from "./referral-row.tsx";
import { isWaiting } from "./referral-state-tag.tsx";

const lists = ["received", "sent"] as const satisfies readonly ReferralDirection[];

/** What came from partners and what was passed on, and the referral that was chosen. */
export function ReferralsPage() {
  const t = useWords();
  const { referralId } = useParams({ strict: false });
  const { list = "received" } = useSearch({ from: "/shell/referrals" });
  usePageTitle(t(referralId === undefined ? "web.referrals" : "web.referrals.one"));
  return (
    <Panes
      listLabel={t("web.referrals")}
      shown={referralId === undefined ? "list" : "page"}
      list={<ReferralList direction={list} isAlone={referralId === undefined} />}
      page={
        referralId === undefined ? (
          <EmptyState title={t("web.referrals.choose.title")}>
            <p>{t("web.referrals.choose.sentence")}</p>
          </EmptyState>
        ) : (
          <ReferralPage key={referralId} referralId={referralId} />
        )
      }
    />
  );
}

interface ReferralListProps {
  readonly direction: ReferralDirection;
  readonly isAlone: boolean;
}

function ReferralList({ direction, isAlone }: ReferralListProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(referralsQuery({ direction }));
  const rows = (data ?? []).toSorted((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)));
  useSayShownData(sumUpRows(rows));
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <ListHeading isAlone={isAlone}>{t("web.referrals")}</ListHeading>
        <fieldset aria-label={t("web.referrals.which")} className="flex flex-wrap gap-2">
          {lists.map((each) => (
            <FilterChip
              key={each}
              isSelected={direction === each}
              onChange={() => void navigate({ to: ".", search: each === "sent" ? { list: each } : {}, replace: true })}
            >
              {t(`web.referrals.which.${each}`)}
            </FilterChip>
          ))}
        </fieldset>
        <output className="text-small text-ink-soft">
          {data === undefined ? t("web.loading") : t("web.referrals.count", { referrals: rows.length })}
        </output>
      </div>
      {error !== null ? (
        <div className="p-4">
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </div>
      ) : data === undefined ? (
        <Skeleton lines={8} />
      ) : rows.length === 0 ? (
        <EmptyState title={t(`web.referrals.none.${direction}.title`)}>
          <p>{t(`web.referrals.none.${direction}.sentence`)}</p>
        </EmptyState>
      ) : (
        <ul className="min-h-0 grow overflow-auto">
          {rows.map((referral) => (
            <li key={referral.id} className="border-b border-line">
              <ReferralRow referral={referral} isListed />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
