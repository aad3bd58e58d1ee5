import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OutboxView } from "@suar/domain";
import type { ReactNode } from "react";
import { mailQuery, resendEnvelope } from "../../api/partners.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useListWords } from "./use-list-words.ts";

/** What goes out and what came in: where it stands, why it waits, how often it was tried. */
export function MailSection() {
  const t = useWords();
  const reasonWords = useListWords("exchangeReason");
  const { data: mail } = useQuery(mailQuery);
  const kindWords = useListWords("envelopeKind");
  return (
    <Section title={t("web.mail.title")} about={t("web.mail.about")}>
      <Disclosure summary={t("web.mail.outbox")}>
        {mail === undefined || mail.outbox.length === 0 ? (
          <p>{t("web.mail.none")}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {mail.outbox.map((row) => (
              <Piece key={row.id} what={kindWords(row.kind)} partner={row.partner} at={row.createdAt}>
                <OutboxState row={row} />
              </Piece>
            ))}
          </ul>
        )}
      </Disclosure>
      <Disclosure summary={t("web.mail.inbox")}>
        {mail === undefined || mail.inbox.length === 0 ? (
          <p>{t("web.mail.none")}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {mail.inbox.map((row) => (
              <Piece key={row.id} what={kindWords(row.kind)} partner={row.partner} at={row.receivedAt}>
                {row.reason === null ? t("web.mail.taken") : `${t("web.mail.refused")}. ${reasonWords(row.reason)}`}
              </Piece>
            ))}
          </ul>
        )}
      </Disclosure>
    </Section>
  );
}

interface PieceProps {
  readonly what: string;
  readonly partner: string;
  readonly at: string;
  readonly children: ReactNode;
}

/** One envelope: what, with whom, when, and beneath it where it stands. */
const Piece = ({ what, partner, at, children }: PieceProps) => (
  <li className="flex max-w-text flex-col border-s-2 border-line-strong ps-3">
    <span className="font-semibold">
      {what}, <bdi>{partner}</bdi>
    </span>
    <span className="text-small text-ink-soft">
      <TimeText value={at} precision="minute" />
    </span>
    {children}
  </li>
);

function OutboxState({ row }: { readonly row: OutboxView }) {
  const t = useWords();
  const reasonWords = useListWords("exchangeReason");
  const queries = useQueryClient();
  const resend = useMutation({
    mutationFn: () => resendEnvelope(row.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["exchange"] }),
  });
  return (
    <div className="flex flex-col items-start gap-1">
      <span>
        {t(`outboxState.${row.state}`)}, {t("web.mail.attempts", { count: row.attempts })}
      </span>
      {row.reason !== null && <span className="max-w-text text-small">{reasonWords(row.reason)}</span>}
      {row.partnerTime !== null && (
        <span className="text-small">
          {t("web.mail.partnerTime")} <TimeText value={row.partnerTime} precision="minute" />
        </span>
      )}
      {row.state === "waiting" && row.nextAttemptAt !== null && (
        <span className="text-small text-ink-soft">
          {t("web.mail.next")} <TimeText value={row.nextAttemptAt} precision="minute" />
        </span>
      )}
      {row.may.resend && (
        <Button isPending={resend.isPending} onPress={() => resend.mutate()}>
          {t("web.mail.resend")}
        </Button>
      )}
      {resend.error !== null && <ErrorNotice error={resend.error} />}
    </div>
  );
}
