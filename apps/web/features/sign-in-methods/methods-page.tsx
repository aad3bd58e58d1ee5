import { useQuery } from "@tanstack/react-query";
import { methodsQuery } from "../../api/account.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AppSection } from "./app-section.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { LinkedSection } from "./linked-section.tsx";
import { PasskeysSection } from "./passkeys-section.tsx";
import { PasswordSection } from "./password-section.tsx";

/** How one signs in, and everything about it that one can change oneself. */
export function MethodsPage() {
  const t = useWords();
  const { data: methods, error, refetch } = useQuery(methodsQuery);
  usePageTitle(t("web.methods"));
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.methods")}</h1>
        <p className="max-w-text text-ink-soft">{t("web.methods.about")}</p>
      </div>
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {methods === undefined ? (
        error === null && <Skeleton lines={8} />
      ) : (
        <>
          {methods.mustConfirm && <ConfirmForm />}
          <PasskeysSection methods={methods} />
          <PasswordSection methods={methods} />
          <AppSection methods={methods} />
          <LinkedSection methods={methods} />
        </>
      )}
    </>
  );
}
