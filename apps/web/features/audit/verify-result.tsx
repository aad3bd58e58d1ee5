import type { AuditVerification } from "@suar/domain";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface VerifyResultProps {
  readonly found: Extract<AuditVerification, { state: "done" }>;
}

/** What a verification found, in words. */
export function VerifyResult({ found }: VerifyResultProps) {
  const t = useWords();
  const { broken, printedFits, entries, seconds, confirmed } = found;
  if (broken !== null) {
    return (
      <Notice kind="danger" isLive title={t("web.audit.verify.broken", { seq: String(broken.seq) })}>
        <p>{t("web.audit.verify.broken.sentence", { difference: broken.difference })}</p>
      </Notice>
    );
  }
  if (printedFits === false) {
    return (
      <Notice kind="danger" isLive title={t("web.audit.verify.paperFalse")}>
        <p>{t("web.audit.verify.paperFalse.sentence")}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="done" isLive title={t("web.audit.verify.whole")}>
      <p>{t("web.audit.verify.whole.sentence", { entries, seconds })}</p>
      {printedFits === true && <p>{t("web.audit.verify.paperFits", { seq: String(confirmed) })}</p>}
    </Notice>
  );
}
