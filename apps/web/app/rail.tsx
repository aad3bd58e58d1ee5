import type { Session } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import {
  Building2,
  Files,
  FolderOpen,
  Inbox,
  Layers,
  ArrowRightLeft,
  Lightbulb,
  LayoutGrid,
  PhoneIncoming,
  ScanText,
  UsersRound,
} from "lucide-react";
import { Mark } from "../ui/mark.tsx";
import { useWords } from "../ui/use-words.ts";
import { DormantCount } from "./dormant-count.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { WaitingCount } from "./waiting-count.tsx";
import { WaitingReferrals } from "./waiting-referrals.tsx";

interface RailProps {
  readonly session: Session;
  readonly onKeyHelp: () => void;
}

const look =
  "min-h-12 min-w-0 flex-1 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-normal px-1 py-1 text-center text-small text-ink no-underline hover:bg-sunk pane:flex-none pane:w-full";
const place = `flex ${look}`;
/** A phone has no room for it here; there the page of adverts or the person's own menu leads to it. */
const widePlace = `hidden pane:flex ${look}`;
const current = { className: "bg-link-sunk font-semibold underline" } as const;

/** Where am I: beside the page on a wide screen, beneath it on a phone. */
export function Rail({ session, onKeyHelp }: RailProps) {
  const t = useWords();
  const worksOnCases = session.may.includes("contact.list");
  return (
    <nav
      aria-label={t("web.navigation")}
      className="no-print order-last flex shrink-0 gap-1 border-t border-line bg-raised p-1 pane:order-first pane:w-24 pane:flex-col pane:border-t-0 pane:border-e pane:p-2"
    >
      <Link to="/about" className="hidden flex-col items-center py-2 text-ink no-underline pane:flex">
        <span className="text-beacon-strong">
          <Mark size={32} />
        </span>
        <span className="font-semibold">Suar</span>
      </Link>
      {worksOnCases && (
        <Link to="/contacts" search={{}} activeProps={current} className={place}>
          <PhoneIncoming size={20} aria-hidden="true" />
          <span>{t("web.contacts.short")}</span>
        </Link>
      )}
      {session.may.includes("case.list") && (
        <Link to="/cases" search={{}} activeProps={current} className={place}>
          <FolderOpen size={20} aria-hidden="true" />
          <span>{t("web.cases.short")}</span>
          <DormantCount />
        </Link>
      )}
      {session.may.includes("referral.read") && (
        <Link to="/referrals" search={{}} activeProps={current} className={widePlace}>
          <ArrowRightLeft size={20} aria-hidden="true" />
          <span>{t("web.referrals.short")}</span>
          <WaitingReferrals />
        </Link>
      )}
      <Link to="/leads" activeProps={current} className={worksOnCases ? widePlace : place}>
        <Lightbulb size={20} aria-hidden="true" />
        <span>{t("web.leads")}</span>
      </Link>
      <Link to="/imports" activeProps={current} className={place}>
        <Files size={20} aria-hidden="true" />
        <span>{t("web.adverts")}</span>
      </Link>
      {session.may.includes("collection.read") && (
        <Link to="/collections" activeProps={current} className={widePlace}>
          <Layers size={20} aria-hidden="true" />
          <span>{t("web.collections")}</span>
        </Link>
      )}
      {session.may.includes("text.screen") && (
        <Link to="/read" activeProps={current} className={widePlace}>
          <ScanText size={20} aria-hidden="true" />
          <span>{t("web.read.short")}</span>
        </Link>
      )}
      {session.may.includes("offer_report.read") && (
        <Link to="/reports" search={{}} activeProps={current} className={widePlace}>
          <Inbox size={20} aria-hidden="true" />
          <span>{t("web.reports.short")}</span>
          <WaitingCount />
        </Link>
      )}
      {session.may.includes("person.list") && (
        <Link to="/persons" activeProps={current} className={place}>
          <UsersRound size={20} aria-hidden="true" />
          <span>{t("web.persons.short")}</span>
        </Link>
      )}
      <Link to="/organisation" activeProps={current} className={worksOnCases ? widePlace : place}>
        <Building2 size={20} aria-hidden="true" />
        <span>{t("web.organisation.short")}</span>
      </Link>
      {import.meta.env.DEV && (
        <Link to="/kit" activeProps={current} className={place}>
          <LayoutGrid size={20} aria-hidden="true" />
          <span>{t("web.kit")}</span>
        </Link>
      )}
      <span className="hidden grow pane:block" />
      <LanguageMenu className={place} />
      <PersonMenu session={session} className={place} onKeyHelp={onKeyHelp} />
    </nav>
  );
}
