import type { PreservationClock } from "@suar/domain";
import { Clock, ClockAlert } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { type Words, useWords } from "../../ui/use-words.ts";

/** How many days are left, or since when they are over. */
export const writeDaysLeft = (t: Words, { daysLeft }: PreservationClock): string =>
  daysLeft < 0 ? t("web.keep.over", { days: -daysLeft }) : t("web.keep.daysLeft", { days: daysLeft });

interface ClockTagProps {
  readonly clock: PreservationClock;
  /** In a list of other things the words say what the days are about. */
  readonly isAlone?: boolean;
}

/** The days of a request as words with a sign. */
export function ClockTag({ clock, isAlone = false }: ClockTagProps) {
  const t = useWords();
  const left = writeDaysLeft(t, clock);
  const Icon = clock.isDue ? ClockAlert : Clock;
  return <Tag icon={<Icon size={14} />}>{isAlone ? t("web.keep.row", { left }) : left}</Tag>;
}
