import type { Case } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Send } from "lucide-react";
import { useState } from "react";
import { referralsQuery } from "../../api/referrals.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ReferralRow } from "./referral-row.tsx";
import { SendForm } from "./send-form.tsx";

/** What was passed on of the people on a case and what came, and the way to pass somebody on. */
export function ReferralsSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.may.includes("referral.read") === true;
  const maySend = session?.may.includes("referral.send") === true && file.may.write && file.persons.length > 0;
  const { data, error, refetch } = useQuery({ ...referralsQuery({ case: file.id }), enabled: mayRead });
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState<string>();
  if (!mayRead) return null;
  return (
    <Section
      title={t("web.referrals.ofCase")}
      about={t("web.referrals.ofCase.about")}
      actions={
        maySend &&
        !isSending && (
          <Button
            icon={<Send size={16} aria-hidden="true" className="rtl:-scale-x-100" />}
            onPress={() => {
              setSent(undefined);
              setSending(true);
            }}
          >
            {t("web.referrals.send")}
          </Button>
        )
      }
    >
      {isSending && (
        <SendForm
          file={file}
          onSent={(referral) => {
            setSending(false);
            setSent(referral.id);
          }}
          onCancel={() => setSending(false)}
        />
      )}
      {sent !== undefined && (
        <Notice kind="done" isLive title={t("web.referrals.sent.title")}>
          <p>
            <Link to="/referrals/$referralId" params={{ referralId: sent }} search={{ list: "sent" }}>
              {t("web.referrals.sent.look")}
            </Link>
          </p>
        </Notice>
      )}
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={3} />}
      {data?.length === 0 && <p className="text-ink-soft">{t("web.referrals.ofCase.none")}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="flex max-w-form flex-col border-t border-line">
          {data.map((referral) => (
            <li key={referral.id} className="border-b border-line">
              <ReferralRow referral={referral} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
