import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { DownloadButton } from "../../app/download-button.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { envelopesPath, partnerQuery } from "../../api/partners.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Facts } from "../../ui/facts.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AgreementsSection } from "./agreements-section.tsx";
import { CompareSection } from "./compare-section.tsx";
import { EndPartner } from "./end-partner.tsx";
import { PartnerStateText } from "./partner-state-text.tsx";

/** One partner: how it stands, the comparing of numbers, the agreements, and its end. */
export function PartnerPage() {
  const t = useWords();
  usePageTitle(t("web.partner"));
  const { partnerId = "" } = useParams({ strict: false });
  const { data: partner, error, refetch } = useQuery(partnerQuery(partnerId));
  const { data: session } = useQuery(sessionQuery);
  if (partner === undefined)
    return error === null ? <Skeleton lines={8} /> : <PaneError error={error} onRetry={() => void refetch()} />;
  const mayCarry = session?.may.includes("envelope.carry") === true && partner.state === "paired";
  return (
    <>
      <Link to="/organisation/partners" className="no-print inline-flex items-center gap-1 self-start">
        <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
        {t("web.partners.back")}
      </Link>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 max-w-text flex-col gap-2">
          <h1 className="text-title">
            <bdi>{partner.name}</bdi>
          </h1>
          <p>
            <PartnerStateText partner={partner} />
          </p>
          <Facts
            facts={[
              {
                name: t("web.partners.card.address"),
                value: <bdi className="break-all">{partner.address ?? t("web.partner.byFile")}</bdi>,
              },
              { name: t("web.partner.heard"), value: <TimeText value={partner.lastHeardAt} precision="minute" /> },
              ...(partner.confirmations.length === 0
                ? []
                : [
                    {
                      name: t("web.partner.confirmed"),
                      value: partner.confirmations.map((one) => (
                        <span key={one.at} className="block">
                          <bdi>{one.name}</bdi>, <TimeText value={one.at} precision="minute" />
                        </span>
                      )),
                    },
                  ]),
            ]}
          />
        </div>
        {partner.may.end && <EndPartner partner={partner} />}
      </header>
      {partner.state === "to_confirm" && <CompareSection partner={partner} />}
      {partner.state !== "to_confirm" && <AgreementsSection partner={partner} />}
      {mayCarry && (
        <Section title={t("web.carry.title")} about={t("web.carry.about")}>
          <div className="flex flex-wrap gap-2">
            <DownloadButton path={envelopesPath(partner.id)}>
              {t("web.carry.out", { partner: partner.name })}
            </DownloadButton>
          </div>
        </Section>
      )}
    </>
  );
}
