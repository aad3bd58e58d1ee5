import { useState } from "react";
import { asApiError } from "../../api/api-error.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { minutesApart } from "./minutes-apart.ts";

interface CodeErrorProps {
  readonly error: unknown;
}

/** Why a code was not taken; where this device's clock differs from the node's, that is said too. */
export function CodeError({ error }: CodeErrorProps) {
  const t = useWords();
  const [now] = useState(() => Date.now());
  const minutes = minutesApart(asApiError(error).details["serverTime"], now);
  return (
    <>
      <ErrorNotice error={error} />
      {minutes !== 0 && <p className="text-small">{t("web.secondStep.clock", { minutes })}</p>}
    </>
  );
}
