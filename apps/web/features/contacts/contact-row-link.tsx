import type { ContactRow } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { TriangleAlert } from "lucide-react";
import { restoreContact } from "../../api/contacts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** One contact in the list: danger first, then what it is and when it came. */
export function ContactRowLink({ row }: { readonly row: ContactRow }) {
  if (row.removedAt !== null) return <RemovedRow row={row} />;
  return (
    <Link
      to="/contacts/$contactId"
      params={{ contactId: row.id }}
      search={(search) => search}
      activeProps={{ className: "bg-link-sunk" }}
      className="flex flex-col gap-1 border-s-4 border-transparent px-4 py-3 text-ink no-underline -outline-offset-2! hover:bg-sunk aria-[current=page]:border-link"
    >
      <RowFacts row={row} />
    </Link>
  );
}

function RowFacts({ row }: { readonly row: ContactRow }) {
  const t = useWords();
  const isPressing = row.danger === "now" || row.danger === "soon" || row.class === "crisis";
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{t(`contactClass.${row.class}`)}</span>
        {isPressing && (
          <Tag icon={<TriangleAlert size={14} />}>
            {t("web.contacts.danger", { danger: t(`dangerAnswer.${row.danger}`) })}
          </Tag>
        )}
      </span>
      <span className="flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-soft">
        <TimeText value={row.receivedAt} precision="minute" />
        <span>{t(`contactChannel.${row.channel}`)}</span>
        <bdi>{row.label}</bdi>
        <span>{row.cases === 0 ? t("web.contacts.noCase") : t("web.contacts.inCases", { cases: row.cases })}</span>
        {row.synthetic && <span>{t("web.synthetic")}</span>}
      </span>
    </>
  );
}

function RemovedRow({ row }: { readonly row: ContactRow }) {
  const t = useWords();
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: () => restoreContact(row.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["contacts"] }),
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
