import { useMemo } from "react";
import { useIntl } from "react-intl";
import { useWords } from "../../ui/use-words.ts";

interface IndicatorWords {
  /** Name of an indicator in the reader's language; one that the catalogue does not know yet keeps its English label. */
  readonly labelOf: (indicator: { readonly id: string; readonly label: string }) => string;
  /** What would speak against it. */
  readonly cautionOf: (indicator: { readonly id: string }) => string;
}

/** Words about indicators. The list of indicators is data and may be newer than the catalogue. */
export function useIndicatorWords(): IndicatorWords {
  const { messages } = useIntl();
  const t = useWords();
  return useMemo(() => {
    const say = (id: string): string | undefined => {
      const message = messages[id];
      return typeof message === "string" ? message : undefined;
    };
    return {
      labelOf: ({ id, label }) => say(`indicator.${id}`) ?? label,
      cautionOf: ({ id }) => say(`indicator.${id}.caution`) ?? t("web.indicator.caution"),
    };
  }, [messages, t]);
}
