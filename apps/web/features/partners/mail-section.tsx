import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OutboxView } from "@suar/domain";
import { mailQuery, resendEnvelope } from "../../api/partners.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
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
  const columns = [
    { key: "what", label: t("web.mail.what") },
    { key: "partner", label: t("web.mail.partner") },
    { key: "when", label: t("web.mail.when") },
    { key: "state", label: t("web.mail.state") },
  ];
  const kindWords = useListWords("envelopeKind");
  return (
    <Section title={t("web.mail.title")} about={t("web.mail.about")}>
      <Disclosure summary={t("web.mail.outbox")}>
        {mail === undefined || mail.outbox.length === 0 ? (
          <p>{t("web.mail.none")}</p>
        ) : (
          <DataTable
            caption={t("web.mail.outbox")}
            isCaptionHidden
            columns={columns}
            rows={mail.outbox.map((row) => ({
              key: row.id,
              cells: {
                what: kindWords(row.kind),
                partner: <bdi>{row.partner}</bdi>,
                when: <TimeText value={row.createdAt} precision="minute" />,
                state: <OutboxState row={row} />,
              },
            }))}
          />
        )}
      </Disclosure>
      <Disclosure summary={t("web.mail.inbox")}>
        {mail === undefined || mail.inbox.length === 0 ? (
          <p>{t("web.mail.none")}</p>
        ) : (
          <DataTable
            caption={t("web.mail.inbox")}
            isCaptionHidden
            columns={columns}
            rows={mail.inbox.map((row) => ({
              key: row.id,
              cells: {
                what: kindWords(row.kind),
                partner: <bdi>{row.partner}</bdi>,
                when: <TimeText value={row.receivedAt} precision="minute" />,
                state:
                  row.reason === null ? t("web.mail.taken") : `${t("web.mail.refused")}. ${reasonWords(row.reason)}`,
              },
            }))}
          />
        )}
      </Disclosure>
    </Section>
  );
}

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
