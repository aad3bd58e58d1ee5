import type { PartnerView } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { agreementsQuery } from "../../api/partners.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AgreementText } from "./agreement-text.tsx";
import { ProposeAgreement } from "./propose-agreement.tsx";

interface AgreementsSectionProps {
  readonly partner: PartnerView;
}

/** The agreements with one partner, and the form for one more. */
export function AgreementsSection({ partner }: AgreementsSectionProps) {
  const t = useWords();
  const { data } = useQuery(agreementsQuery);
  const agreements = data?.filter((one) => one.partnerId === partner.id);
  return (
    <Section title={t("web.agreements.title")} about={t("web.agreements.about")}>
      {agreements === undefined && <Skeleton lines={4} />}
      {agreements?.length === 0 && <p>{t("web.agreements.none")}</p>}
      <ul className="flex flex-col gap-6">
        {agreements?.map((agreement) => (
          <li key={agreement.id}>
            <AgreementText agreement={agreement} />
          </li>
        ))}
      </ul>
      {partner.may.propose && agreements !== undefined && (
        <div className="no-print">
          <Disclosure summary={t("web.agreement.propose.title")} isOpen={agreements.length === 0}>
            <ProposeAgreement partner={partner} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
