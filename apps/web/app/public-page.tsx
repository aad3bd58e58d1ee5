import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { nodeQuery } from "../api/node.ts";
import { Mark } from "../ui/mark.tsx";
import { useWords } from "../ui/use-words.ts";
import { DemonstrationMark } from "./demonstration-mark.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { OfflineMark } from "./offline-mark.tsx";

interface PublicPageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isWide?: boolean;
}

const languageLook =
  "inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-normal border border-line-strong bg-raised px-3 hover:bg-sunk";

/** A page for people who are not signed in, with the notice that the licences and honesty ask for. */
export function PublicPage({ title, children, isWide = false }: PublicPageProps) {
  const t = useWords();
  const { data: node } = useQuery(nodeQuery);
  return (
    <div className="flex min-h-dvh flex-col">
      <OfflineMark />
      {node?.demonstration === true && <DemonstrationMark />}
      <header className="flex items-center justify-between gap-4 p-4">
        <span className="flex items-center gap-2 text-lead font-semibold">
          <span className="text-beacon-strong">
            <Mark size={28} />
          </span>
          Suar
        </span>
        <LanguageMenu className={languageLook} />
      </header>
      <main id="page" className={`mx-auto flex w-full grow flex-col gap-6 p-4 ${isWide ? "max-w-text" : "max-w-form"}`}>
        <h1 className="text-title">{title}</h1>
        {children}
      </main>
      <footer className="mx-auto w-full max-w-text p-4 text-center text-small text-ink-soft">
        {t("notice.unofficial")}
      </footer>
    </div>
  );
}
