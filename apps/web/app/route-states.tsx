import { Link, type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { buttonLook } from "../ui/button-look.ts";
import { ErrorNotice, useErrorText } from "../ui/error-notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useWords } from "../ui/use-words.ts";

/** What stands on the page while its code or data is fetched. */
export const RouteLoading = () => <Skeleton lines={6} />;

/** A page that could not be shown. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { title } = useErrorText(error);
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <main className="mx-auto w-full max-w-text p-6">
      <h1 className="sr-only">{title}</h1>
      <ErrorNotice error={error} onRetry={retry} />
    </main>
  );
}

/** An address that leads nowhere. */
export function RouteMissing() {
  const t = useWords();
  return (
    <main className="mx-auto flex w-full max-w-text flex-col items-start gap-3 p-6">
      <h1 className="text-title">{t("error.call.unknown_route.title")}</h1>
      <p>{t("error.call.unknown_route")}</p>
      <Link to="/" className={buttonLook("plain")}>
        {t("web.toStart")}
      </Link>
    </main>
  );
}
