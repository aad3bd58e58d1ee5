import { type CodeList, labelOf } from "@suar/domain/code-list";
import { useCallback } from "react";
import { useLanguage } from "../../app/locale-provider.tsx";

/** Says a code of a list in the reader's language; a code that the list does not know stands as it is. */
export function useLabel(): (list: CodeList, code: string) => string {
  const { locale } = useLanguage();
  return useCallback((list, code) => labelOf(list, code, locale), [locale]);
}
