import { asApiError } from "../../api/api-error.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ChangeErrorProps {
  readonly error: unknown;
}

/** Why a change of a lead was not saved. After somebody else's change, the page already shows theirs. */
export function ChangeError({ error }: ChangeErrorProps) {
  const t = useWords();
  if (error === null) return null;
  if (asApiError(error).code !== "lead.changed") return <ErrorNotice error={error} />;
  return (
    <Notice kind="attention" isLive title={t("web.lead.conflict.title")}>
      <p>{t("web.lead.conflict.sentence")}</p>
    </Notice>
  );
}
