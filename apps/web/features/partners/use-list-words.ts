import { useCallback } from "react";
import { useIntl } from "react-intl";

/** Words of a closed list that another node may know more of: a word that the catalogue lacks is shown as it is. */
export function useListWords(list: "exchangeReason" | "envelopeKind"): (word: string) => string {
  const { messages } = useIntl();
  return useCallback(
    (word) => {
      const message = messages[`${list}.${word}`];
      return typeof message === "string" ? message : word;
    },
    [messages, list],
  );
}
