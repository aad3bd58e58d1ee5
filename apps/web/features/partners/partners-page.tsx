import { useQuery } from "@tanstack/react-query";
import { usePageTitle } from "../../app/use-page-title.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { useWords } from "../../ui/use-words.ts";
import { AddPartner } from "./add-partner.tsx";
import { CardSection } from "./card-section.tsx";
import { CarryIn } from "./carry-in.tsx";
import { ItemsSection } from "./items-section.tsx";
import { MailSection } from "./mail-section.tsx";
import { PartnerList } from "./partner-list.tsx";

/** Whom the organisation trusts, its own card, what was shared, and what is on its way. */
export function PartnersPage() {
  const t = useWords();
  usePageTitle(t("web.partners"));
  const { data: session } = useQuery(sessionQuery);
  const may = session?.may ?? [];
  return (
    <>
      <header className="flex max-w-text flex-col gap-2">
        <h1 className="text-title">{t("web.partners")}</h1>
        <p className="text-ink-soft">{t("web.partners.about")}</p>
      </header>
      <PartnerList />
      {may.includes("partner.add") && <AddPartner />}
      <CardSection />
      {may.includes("shared_item.read") && <ItemsSection />}
      <MailSection />
      {may.includes("envelope.carry") && <CarryIn />}
    </>
  );
}
