import { useQuery } from "@tanstack/react-query";
import { methodsQuery, requireSecondFactor } from "../../api/account.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { CheckBox } from "../../ui/check-box.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useMethodChange } from "./use-method-change.ts";

/** The organisation's rule that everybody needs a second step; for who may set it. */
export function SecondStepRule() {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayChange = session?.may.includes("sign_in.require_second_factor") === true;
  const { data: methods } = useQuery({ ...methodsQuery, enabled: mayChange });
  const change = useMethodChange(requireSecondFactor);
  if (!mayChange || methods === undefined) return null;
  return (
    <Section title={t("web.secondRule")} about={t("web.secondRule.about")}>
      {change.error !== null && <ErrorNotice error={change.error} />}
      <CheckBox
        isSelected={methods.secondFactorRequired}
        isDisabled={change.isPending}
        onChange={(required) => change.mutate(required)}
      >
        {t("web.secondRule.box")}
      </CheckBox>
    </Section>
  );
}
