import { describeError } from "@suar/i18n";
import { useIntl } from "react-intl";
import { asApiError } from "../api/api-error.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { useWords } from "./use-words.ts";

interface ErrorNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** An error in words: what happened, what is kept, what to do now. It is marked as danger only where data is lost. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const t = useWords();
  const { title, sentence } = useErrorText(error);
  return (
    <Notice
      kind="attention"
      isLive
      title={title}
      {...(onRetry === undefined ? {} : { actions: <Button onPress={onRetry}>{t("web.tryAgain")}</Button> })}
    >
      <p>{sentence}</p>
    </Notice>
  );
}

/** Headline and sentence of an error in the reader's language. */
export function useErrorText(error: unknown): { readonly title: string; readonly sentence: string } {
  const intl = useIntl();
  const t = useWords();
  const { code, field, details } = asApiError(error);
  if (code === "offline") return { title: t("web.offline.title"), sentence: t("web.offline.sentence") };
  if (code === "insecure") return { title: t("web.insecure.title"), sentence: t("web.insecure.sentence") };
  return describeError(intl, code, field === undefined ? details : { field, ...details });
}
