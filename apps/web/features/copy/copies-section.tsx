import type { Copy } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { personCopiesQuery, withdrawCopy } from "../../api/copies.ts";
import { Button } from "../../ui/button.tsx";
import { buttonLook } from "../../ui/button-look.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { copiesAddress } from "./addresses.ts";
import { CopyAnswers } from "./copy-answers.tsx";

interface CopiesSectionProps {
  readonly personId: string;
  /** False where the page itself makes one. */
  readonly hasMake?: boolean;
}

/** On a person's page: which copies they took home, and what they sent back. */
export function CopiesSection({ personId, hasMake = true }: CopiesSectionProps) {
  const t = useWords();
  const { data, error, refetch } = useQuery(personCopiesQuery(personId));
  const make =
    hasMake && data?.may.make === true ? (
      <Link to={copiesAddress(personId)} className={buttonLook("plain")}>
        {t("web.copies.make")}
      </Link>
    ) : undefined;
  return (
    <Section title={t("web.copies.title")} about={t("web.copies.about")} actions={make}>
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={2} />}
      {data !== undefined && data.answers.length > 0 && (
        <CopyAnswers answers={data.answers} mayAnswer={data.may.answer} />
      )}
      {data?.copies.length === 0 && <p className="text-ink-soft">{t("web.copies.none")}</p>}
      {data !== undefined && data.copies.length > 0 && (
        <ul className="flex flex-col gap-2">
          {data.copies.map((copy) => (
            <CopyRow key={copy.id} copy={copy} personId={personId} mayWithdraw={data.may.withdraw} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface CopyRowProps extends CopiesSectionProps {
  readonly copy: Copy;
  readonly mayWithdraw: boolean;
}

function CopyRow({ copy, personId, mayWithdraw }: CopyRowProps) {
  const t = useWords();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const shutting = useMutation({
    mutationFn: () => withdrawCopy(copy.id),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: personCopiesQuery(personId).queryKey });
    },
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 rounded-normal border border-line p-3">
      <div className="flex min-w-0 flex-col gap-1">
        <span className="flex flex-wrap items-center gap-2">
          <Tag>{t(`web.copies.state.${copy.state}`)}</Tag>
          <span>{t("copy.reference", { reference: copy.reference })}</span>
        </span>
        <span className="text-small text-ink-soft">
          {t("web.copies.madeBy", { name: copy.madeBy, facts: copy.facts })} ·{" "}
          <TimeText value={copy.madeAt} precision="day" />
          {copy.state === "open" && (
            <>
              {" "}
              · {t("web.copies.until")} <TimeText value={copy.expiresAt} precision="day" />
            </>
          )}
        </span>
      </div>
      {mayWithdraw && copy.state !== "withdrawn" && copy.state !== "expired" && (
        <Button onPress={() => setAsking(true)}>{t("web.copies.shut")}</Button>
      )}
      <Dialog title={t("web.copies.shut.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.copies.shut.about")}</p>
        {shutting.error !== null && <ErrorNotice error={shutting.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={shutting.isPending} onPress={() => shutting.mutate()}>
            {t("web.copies.shut")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.cancel")}</Button>
        </div>
      </Dialog>
    </li>
  );
}
