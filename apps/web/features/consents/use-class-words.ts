import type { DisclosedClass } from "@suar/domain";
import { useCallback } from "react";
import { useIntl } from "react-intl";
import { useWords } from "../../ui/use-words.ts";

/** Says kinds of facts as a list in the reader's language. */
export function useClassWords(): (classes: readonly DisclosedClass[]) => string {
  const intl = useIntl();
  const t = useWords();
  return useCallback(
    (classes) =>
      intl.formatList(
        classes.map((each) => t(`disclosedClass.${each}`)),
        { type: "unit" },
      ),
    [intl, t],
  );
}
