import type { StatedValue, StatementContent } from "@suar/domain";
import { aiFunctionList } from "@suar/domain/ai-use/lists";
import { findStatedField } from "@suar/domain/stated-fields";
import { useCallback } from "react";
import { useIntl } from "react-intl";
import { nameValue } from "@suar/i18n";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { useLabel } from "./use-label.ts";

/** Says what a statement of a field says, in the reader's language; codes that this version does not know stand as they are. */
export function useSayStatement(): (field: string, content: Pick<StatementContent, "answer">) => string {
  const t = useWords();
  const intl = useIntl();
  const say = useLabel();
  const nameOf = useLanguageName();
  return useCallback(
    (field, { answer }) => {
      if (answer.kind !== "answered") return t(`absence.${answer.kind}`);
      const known = findStatedField(field)?.value;
      const sayCode = (code: string): string => {
        if (known?.kind === "code" || known?.kind === "codes") return say(known.list, code);
        if (known?.kind === "country" || known?.kind === "countries") return nameValue("place", code, intl.locale);
        return known?.kind === "language" || known?.kind === "languages" ? nameOf(code) : code;
      };
      const sayValue = (value: StatedValue): string => {
        switch (value.kind) {
          case "code":
            return sayCode(value.code);
          case "codes":
            return value.codes.map(sayCode).join("; ");
          case "yes_no":
            return t(value.yes ? "web.cases.yes" : "web.cases.no");
          case "number":
            return `${intl.formatNumber(value.number)}${value.unit === undefined ? "" : ` ${value.unit}`}`;
          case "date":
            return value.date.value;
          case "text":
            return value.text;
          case "ai_use":
            return say(aiFunctionList, value.use.function);
        }
      };
      return sayValue(answer.value);
    },
    [t, intl, say, nameOf],
  );
}
