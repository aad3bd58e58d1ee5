import { LogOut } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/use-words.ts";
import { learnExit, leaveAtOnce } from "./leave-at-once.ts";
import { useShiftPresses } from "./use-shift-presses.ts";

/** Presses of the Shift key, one soon after the other, that leave the page. */
const presses = 3;

/**
 * Leaves at once, without a way back to this page, by a button or by pressing Shift three times; the words say what that
 * cannot do. Source: GOV.UK Design System, "Exit a page quickly" (experimental).
 */
export function LeavePage() {
  const t = useWords();
  const [isLeaving, setLeaving] = useState(false);
  const leave = (): void => {
    setLeaving(true);
    leaveAtOnce();
  };
  const pressed = useShiftPresses(presses, leave);
  useEffect(() => void learnExit(), []);
  useEffect(() => {
    // Back from another page, the browser may show what it kept of this one.
    const reload = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) location.reload();
    };
    addEventListener("pageshow", reload);
    return () => removeEventListener("pageshow", reload);
  }, []);
  return (
    <div className="flex flex-col gap-1">
      <Button look="plain" icon={<LogOut size={16} aria-hidden="true" />} onPress={leave}>
        {t("copy.leave")}
      </Button>
      <p className="max-w-text text-small text-ink-soft">{t("copy.leave.about")}</p>
      <output className="text-small font-semibold empty:hidden">
        {pressed > 0 && pressed < presses && t("copy.leave.shift", { left: presses - pressed })}
      </output>
      {isLeaving && <div className="fixed inset-0 z-50 bg-page" />}
    </div>
  );
}
