import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { nodeQuery } from "../api/node.ts";
import { sessionQuery } from "../api/sessions.ts";
import { KeyNotices } from "../features/keys/key-notices.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useWords } from "../ui/use-words.ts";
import { DemonstrationMark } from "./demonstration-mark.tsx";
import { EmergencyAlarms } from "./emergency-alarms.tsx";
import { KeyHelp, useKeyHelp } from "./key-help.tsx";
import { OfflineMark } from "./offline-mark.tsx";
import { Rail } from "./rail.tsx";
import { ShownDataProvider, useShownData } from "./shown-data.tsx";
import { SessionGuard } from "./session-guard.tsx";
import { UndoProvider } from "./undo.tsx";

/** Everything around a page of somebody who is signed in. */
export function Shell() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { data: node } = useQuery(nodeQuery);
  const keyHelp = useKeyHelp();
  if (session === undefined) return <Skeleton />;
  return (
    <ShownDataProvider>
      <UndoProvider>
        <a href="#page" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-raised focus:p-3">
          {t("web.skip")}
        </a>
        <div className="print-flow flex h-dvh flex-col pane:flex-row">
          <Rail session={session} onKeyHelp={keyHelp.open} />
          <div className="print-flow flex min-h-0 min-w-0 grow flex-col">
            <OfflineMark />
            <EmergencyAlarms session={session} />
            <PageMark isDemonstrationNode={node?.demonstration === true} />
            <KeyNotices session={session} />
            <Outlet />
            <p className="hidden p-4 text-small print:block">{t("notice.unofficial")}</p>
          </div>
        </div>
        <KeyHelp isOpen={keyHelp.isOpen} onClose={keyHelp.onClose} />
        <SessionGuard session={session} />
      </UndoProvider>
    </ShownDataProvider>
  );
}

function PageMark({ isDemonstrationNode }: { readonly isDemonstrationNode: boolean }) {
  const shown = useShownData();
  if (shown === "mixed") return <DemonstrationMark isPart />;
  return shown === "synthetic" || (shown === "unknown" && isDemonstrationNode) ? <DemonstrationMark /> : null;
}
