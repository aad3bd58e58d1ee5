import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { partnersQuery } from "../../api/partners.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { PartnerStateText } from "./partner-state-text.tsx";

/** Every partner with a sentence about how it stands. */
export function PartnerList() {
  const t = useWords();
  const { data: partners, error, refetch } = useQuery(partnersQuery);
  if (partners === undefined)
    return error === null ? <Skeleton lines={3} /> : <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (partners.length === 0) return <p className="max-w-text">{t("web.partners.none")}</p>;
  return (
    <ul className="flex max-w-form flex-col border-t border-line">
      {partners.map((partner) => (
        <li key={partner.id} className="border-b border-line">
          <Link
            to="/organisation/partners/$partnerId"
            params={{ partnerId: partner.id }}
            className="flex flex-col gap-0.5 py-3 text-ink no-underline hover:bg-sunk"
          >
            <bdi className="font-semibold underline underline-offset-4">{partner.name}</bdi>
            <span className="text-small text-ink-soft">
              <PartnerStateText partner={partner} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
