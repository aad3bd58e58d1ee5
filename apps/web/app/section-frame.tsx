import type { Action } from "@suar/domain";
import type { MessageId } from "@suar/i18n";
import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps, Outlet, useRouterState } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { sessionQuery } from "../api/sessions.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ListHeading } from "../ui/list-heading.tsx";
import { useWords } from "../ui/use-words.ts";
import { Panes } from "./panes.tsx";

/** One page of a frame. */
export interface FrameSection {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly name: MessageId;
  /** What the page is for, in one short sentence. */
  readonly about: MessageId;
  /** Shown to those who may do at least one of these; to everybody when left out. */
  readonly for?: readonly Action[];
}

interface SectionFrameProps {
  readonly root: "/account" | "/organisation";
  readonly title: MessageId;
  /** What to do while no section is chosen. */
  readonly choose: MessageId;
  readonly sections: readonly FrameSection[];
}

const place = "flex flex-col gap-0.5 border-b border-line px-4 py-3 text-ink no-underline hover:bg-sunk";
const current = { className: "bg-link-sunk" } as const;

/** A list of sections beside the one that was chosen; on a phone one at a time. */
export function SectionFrame({ root, title, choose, sections }: SectionFrameProps) {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const isAlone = useRouterState({ select: ({ location }) => location.pathname.replace(/\/$/, "") === root });
  const may = session?.may ?? [];
  const shown = sections.filter(({ for: actions }) => actions?.some((action) => may.includes(action)) ?? true);
  return (
    <Panes
      listLabel={t(title)}
      shown={isAlone ? "list" : "page"}
      list={
        <>
          <div className="border-b border-line p-4">
            <ListHeading isAlone={isAlone}>{t(title)}</ListHeading>
          </div>
          <nav aria-label={t(title)} className="min-h-0 grow overflow-auto">
            {shown.map(({ to, name, about }) => (
              <Link key={to} to={to} className={place} activeProps={current}>
                <span className="font-semibold">{t(name)}</span>
                <span className="text-small text-ink-soft">{t(about)}</span>
              </Link>
            ))}
          </nav>
        </>
      }
      page={
        isAlone ? (
          <EmptyState title={t("web.frame.choose")}>
            <p>{t(choose)}</p>
          </EmptyState>
        ) : (
          <div className="print-flow flex flex-col gap-6 p-4 pane:p-8">
            <Link to={root} className="no-print inline-flex items-center gap-1 self-start pane:hidden">
              <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
              {t(title)}
            </Link>
            <Outlet />
          </div>
        )
      }
    />
  );
}
