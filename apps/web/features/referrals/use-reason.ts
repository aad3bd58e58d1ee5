import { useCallback } from "react";
import { useIntl } from "react-intl";
import { readReason } from "./say-reason.ts";

/** Says why something may not be sent; a word that the catalogue lacks, as of a newer node, is shown as it is. */
export function useReason(): (reason: string) => string {
  const { messages, formatMessage } = useIntl();
  return useCallback(
    (reason) => {
      const words = readReason(reason, (id) => typeof messages[id] === "string");
      if (words === undefined) return reason;
      const sentence = formatMessage({ id: words.id });
      return words.subject === undefined ? sentence : `${formatMessage({ id: words.subject })}: ${sentence}`;
    },
    [messages, formatMessage],
  );
}
