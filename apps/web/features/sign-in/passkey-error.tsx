import { NoPasskeySecret } from "../../api/account.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface PasskeyErrorProps {
  readonly error: unknown;
}

/** What went wrong with a passkey: the person or the device stopped, or the node refused. */
export function PasskeyError({ error }: PasskeyErrorProps) {
  const t = useWords();
  if (error instanceof NoPasskeySecret) {
    return (
      <Notice kind="attention" isLive title={t("web.passkey.noSecret.title")}>
        <p>{t("web.passkey.noSecret.sentence")}</p>
      </Notice>
    );
  }
  const name = error instanceof Error ? error.name : "";
  if (name === "InvalidStateError") {
    return (
      <Notice kind="attention" isLive title={t("web.passkey.known.title")}>
        <p>{t("web.passkey.known.sentence")}</p>
      </Notice>
    );
  }
  if (name === "NotAllowedError" || name === "AbortError") {
    return (
      <Notice kind="attention" isLive title={t("web.passkey.stopped.title")}>
        <p>{t("web.passkey.stopped.sentence")}</p>
      </Notice>
    );
  }
  return <ErrorNotice error={error} />;
}
