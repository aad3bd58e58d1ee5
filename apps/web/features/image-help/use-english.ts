import { loadCatalogue } from "@suar/i18n";
import { useQuery } from "@tanstack/react-query";
import { createIntl, useIntl } from "react-intl";
import type { Words } from "../../ui/use-words.ts";

/**
 * The sentences in English; `undefined` where the page is in English anyway, or where they could not be fetched. Asked for
 * when the page opens, so that nothing is asked of the network once a picture was chosen.
 */
export function useEnglish(): Words | undefined {
  const { locale } = useIntl();
  const { data } = useQuery({
    queryKey: ["english"],
    queryFn: async () => {
      const intl = createIntl({ locale: "en", messages: { ...(await loadCatalogue("en")) } });
      const say: Words = (id, values) => intl.formatMessage({ id }, values);
      return { say };
    },
    enabled: !locale.startsWith("en"),
    staleTime: Infinity,
    retry: false,
  });
  return locale.startsWith("en") ? undefined : data?.say;
}
