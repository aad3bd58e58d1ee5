import type { LedgerView } from "@suar/domain";
import { MessageCircleQuestion, Siren, Undo2 } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { LedgerForm } from "./entry-form-of.ts";

interface LedgerActionsProps {
  readonly may: LedgerView["may"];
  readonly onChoose: (form: LedgerForm) => void;
}

const rare = ["child", "order", "tip"] as const;

/** What can be written down: the person's own word first, danger to life at once, the rare bases folded with their use. */
export function LedgerActions({ may, onChoose }: LedgerActionsProps) {
  const t = useWords();
  if (!may.record && !may.withdraw) return null;
  return (
    <div className="no-print flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {may.record && (
          <Button
            look="beacon"
            icon={<MessageCircleQuestion size={16} aria-hidden="true" />}
            onPress={() => onChoose("consent")}
          >
            {t("web.consents.consent")}
          </Button>
        )}
        {may.withdraw && (
          <Button icon={<Undo2 size={16} aria-hidden="true" />} onPress={() => onChoose("withdrawal")}>
            {t("web.consents.withdraw")}
          </Button>
        )}
        {may.record && (
          <Button icon={<Siren size={16} aria-hidden="true" />} onPress={() => onChoose("danger")}>
            {t("web.consents.danger")}
          </Button>
        )}
      </div>
      {may.record && (
        <Disclosure summary={t("web.consents.otherBases")}>
          <ul className="flex max-w-text flex-col gap-3">
            {rare.map((each) => (
              <li key={each} className="flex flex-col items-start gap-1">
                <Button onPress={() => onChoose(each)}>{t(`web.consents.${each}.open`)}</Button>
                <span className="text-small text-ink-soft">{t(`web.consents.${each}.about`)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
