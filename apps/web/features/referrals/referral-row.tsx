import type { ReferralView } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { readReferralSearch } from "./referral-search.ts";
import { isWaiting, ReferralStateTags } from "./referral-state-tag.tsx";

interface ReferralRowProps {
  readonly referral: ReferralView;
  /** Stands in the list of referrals, whose address keeps which list it is. */
  readonly isListed?: boolean;
}

/** One referral without its words: with whom, what for, which kinds of facts, and how it stands. */
export function ReferralRow({ referral, isListed = false }: ReferralRowProps) {
  const t = useWords();
  const { formatList } = useIntl();
  return (
    <Link
      to="/referrals/$referralId"
      params={{ referralId: referral.id }}
      search={(search) => (isListed ? readReferralSearch(search) : readReferralSearch({ list: referral.direction }))}
      activeProps={{ className: "bg-link-sunk" }}
      className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
    >
      <span className="flex flex-wrap items-baseline gap-x-3">
        <bdi className="font-semibold wrap-anywhere underline underline-offset-4">{referral.with}</bdi>
        <span>{t(`disclosurePurpose.${referral.purpose}`)}</span>
        {isWaiting(referral) && <strong className="text-small">{t("web.referrals.waits")}</strong>}
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
        <ReferralStateTags referral={referral} />
        {referral.synthetic && <Tag>{t("web.synthetic")}</Tag>}
        {referral.personLabel !== null && <span>{t("web.persons.label", { label: referral.personLabel })}</span>}
        {referral.classes.length > 0 && (
          <span>
            {formatList(
              referral.classes.map((one) => t(`disclosedClass.${one}`)),
              { type: "unit" },
            )}
          </span>
        )}
        <TimeText value={referral.sentAt} precision="minute" />
      </span>
    </Link>
  );
}
