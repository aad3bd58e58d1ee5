import { LogOut } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";

/** Leaves at once, without a way back to this page; the words say what that cannot do. */
export function LeavePage() {
  const t = useWords();
  return (
    <div className="flex flex-col gap-1">
      <Button
        look="plain"
        icon={<LogOut size={16} aria-hidden="true" />}
        onPress={() => location.replace("about:blank")}
      >
        {t("copy.leave")}
      </Button>
      <p className="max-w-text text-small text-ink-soft">{t("copy.leave.about")}</p>
    </div>
  );
}
