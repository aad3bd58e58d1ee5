import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sessionQuery } from "../../api/sessions.ts";
import { WaitingCount } from "../../app/waiting-count.tsx";
import { buttonLook } from "../../ui/button-look.ts";
import { useWords } from "../../ui/use-words.ts";

/** On a phone, where the rail has no room: the ways to leads, to a single text and to what people reported. */
export function OtherSources() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const may = session?.may ?? [];
  return (
    <nav aria-label={t("web.adverts")} className="no-print flex flex-wrap gap-2 p-4 pb-0 pane:hidden">
      {may.includes("contact.list") && (
        <Link to="/leads" className={buttonLook("plain")}>
          {t("web.leads")}
        </Link>
      )}
      {may.includes("collection.read") && (
        <Link to="/collections" className={buttonLook("plain")}>
          {t("web.collections")}
        </Link>
      )}
      {may.includes("text.screen") && (
        <Link to="/read" className={buttonLook("plain")}>
          {t("web.read")}
        </Link>
      )}
      {may.includes("offer_report.read") && (
        <Link to="/reports" search={{}} className={buttonLook("plain")}>
          {t("web.reports")} <WaitingCount />
        </Link>
      )}
    </nav>
  );
}
