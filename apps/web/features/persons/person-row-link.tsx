import type { FoundBy, PersonRow } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { restorePerson } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

interface PersonRowLinkProps {
  readonly row: PersonRow;
  /** Shown where a search found the person. */
  readonly found?: { readonly name: string | null; readonly foundBy: FoundBy };
}

/** One person in a list: a number and dates; a name only where a search with a reason showed it. */
export function PersonRowLink({ row, found }: PersonRowLinkProps) {
  const t = useWords();
  if (row.removedAt !== null) return <RemovedRow row={row} />;
  return (
    <Link
      to="/persons/$personId"
      params={{ personId: row.id }}
      search={(search) => search}
      activeProps={{ className: "bg-link-sunk" }}
      className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
    >
      {found !== undefined && (
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          {found.name === null ? (
            <span className="text-ink-soft">{t("web.persons.noName")}</span>
          ) : (
            <bdi className="no-print font-semibold">{found.name}</bdi>
          )}
          <Tag>{t(`foundBy.${found.foundBy}`)}</Tag>
        </span>
      )}
      <RowFacts row={row} />
    </Link>
  );
}

function RowFacts({ row }: { readonly row: PersonRow }) {
  const t = useWords();
  return (
    <>
      <span className="font-semibold">{t("web.persons.label", { label: row.label })}</span>
      <span className="flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-soft">
        <span>{t("web.persons.facts.count", { facts: row.fields })}</span>
        <span>
          {t("web.persons.changed")} <TimeText value={row.changedAt} precision="minute" />
        </span>
        {row.synthetic && <span>{t("web.synthetic")}</span>}
      </span>
    </>
  );
}

function RemovedRow({ row }: { readonly row: PersonRow }) {
  const t = useWords();
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: () => restorePerson(row.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["persons"] }),
  });
  return (
    <div className="flex flex-col gap-1 px-4 py-3">
      <RowFacts row={row} />
      <Button className="self-start" isPending={restore.isPending} onPress={() => restore.mutate()}>
        {t("web.persons.restore")}
      </Button>
      {restore.error !== null && <ErrorNotice error={restore.error} />}
    </div>
  );
}
