import type { ImportProgress } from "@suar/domain";
import type { Translator } from "@suar/i18n";

/** How far a step is, in words: its name, its share when the whole is known, and the time that is left. */
export function describeProgress({ step, done, total, secondsLeft }: ImportProgress, { t }: Translator): string {
  const words = t("cli.progress.step", { step });
  if (total === null || total === 0) return words;
  const share = Math.min(1, done / total);
  if (secondsLeft === null) return t("cli.progress.stepShare", { step: words, share });
  return t("cli.progress.stepLeft", { step: words, share, seconds: secondsLeft });
}
