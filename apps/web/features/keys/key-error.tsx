import { asApiError } from "../../api/api-error.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { UnlockForm } from "./unlock-form.tsx";

interface KeyErrorProps {
  readonly error: unknown;
  /** What was tried, to be done again once the key is open. */
  readonly onUnlocked: () => void;
}

/** What went wrong with a key; where it is only locked, the field that opens it stands right here. */
export function KeyError({ error, onUnlocked }: KeyErrorProps) {
  if (asApiError(error).code !== "key.locked") return <ErrorNotice error={error} />;
  return <UnlockForm onUnlocked={onUnlocked} />;
}
