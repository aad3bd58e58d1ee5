import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { copiedPersonQuery, makeCopy, personCopiesQuery } from "../../api/copies.ts";
import { useLanguage } from "../../app/locale-provider.tsx";
import { useSayShownData } from "../../app/shown-data.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CopiesSection } from "./copies-section.tsx";
import { personAddress } from "./addresses.ts";
import { MadePaper } from "./made-paper.tsx";
import { MakeCopyForm } from "./make-copy-form.tsx";

/** Makes a copy on paper together with the person it is about. */
export function MakeCopyPage() {
  const t = useWords();
  const { locale } = useLanguage();
  const queries = useQueryClient();
  const { personId } = useParams({ from: "/shell/persons/$personId/copy" });
  const person = useQuery(copiedPersonQuery(personId));
  const making = useMutation({
    mutationFn: (order: Parameters<typeof makeCopy>[1]) => makeCopy(personId, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: personCopiesQuery(personId).queryKey }),
  });
  usePageTitle(t("web.copy.title"));
  useSayShownData(person.data?.synthetic);
  return (
    <main id="page" className="print-flow flex min-h-0 grow flex-col gap-5 overflow-auto p-4 pane:p-6">
      <div className="no-print flex flex-col gap-2">
        <Link to={personAddress(personId)}>{t("web.copy.back")}</Link>
        <h1 className="text-title">{t("web.copy.title")}</h1>
        {making.data === undefined && <p className="max-w-text">{t("web.copy.intro")}</p>}
      </div>
      {person.error !== null && <ErrorNotice error={person.error} onRetry={() => void person.refetch()} />}
      {person.isPending && <Skeleton />}
      {person.data !== undefined && making.data === undefined && (
        <MakeCopyForm
          person={person.data}
          locale={locale}
          isPending={making.isPending}
          error={making.error}
          onMake={(order) => making.mutate(order)}
        />
      )}
      {making.data !== undefined && <MadePaper made={making.data} />}
      <div className="no-print max-w-text">
        <CopiesSection personId={personId} hasMake={false} />
      </div>
    </main>
  );
}
