import type { OrganisationKeyView } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { keyQuery } from "../../api/keys.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ChangeKey } from "./change-key.tsx";
import { Holders } from "./holders.tsx";
import { Keepers } from "./keepers.tsx";
import { Recoveries } from "./recoveries.tsx";

/** The key to the organisation's cases: who can open them, who can bring somebody back, and changing it. */
export function KeysPage() {
  const t = useWords();
  usePageTitle(t("web.keys.title"));
  const { data: view, error, refetch } = useQuery(keyQuery);
  const { data: session } = useQuery(sessionQuery);
  return (
    <>
      <header className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.keys.title")}</h1>
        <p className="max-w-text">{t("web.keys.intro")}</p>
        {view !== undefined && <KeyState view={view} />}
      </header>
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {view === undefined && error === null && <Skeleton />}
      {view !== undefined && session !== undefined && (
        <>
          <Recoveries requests={view.recoveries} />
          <Holders view={view} session={session} />
          <Keepers view={view} session={session} />
          {view.key !== null && <ChangeKey view={view} session={session} />}
          <Section title={t("web.keys.lost.title")}>
            <p className="max-w-text">{t("web.keys.lost.sentence")}</p>
          </Section>
        </>
      )}
    </>
  );
}

function KeyState({ view: { key, holders } }: { readonly view: OrganisationKeyView }) {
  const t = useWords();
  if (key === null) return <p className="max-w-text text-ink-soft">{t("web.keys.none")}</p>;
  const people = holders.filter(({ state }) => state === "holds").length;
  return (
    <p className="max-w-text text-ink-soft">
      {t("web.keys.state", { people })} {t("web.keys.madeAt", { version: key.version })}{" "}
      <TimeText value={key.madeAt} precision="day" />.
    </p>
  );
}
