import type { DeskView, VettingState } from "@suar/domain";
import { BadgeCheck, CalendarClock, CircleHelp, DoorClosed } from "lucide-react";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

const icons = { vetted: BadgeCheck, check_due: CalendarClock, not_vetted: CircleHelp, closed: DoorClosed } as const;

/** How the vouching for a desk stands, as a word with a sign. */
export function VettingTag({ state }: { readonly state: VettingState }) {
  const t = useWords();
  const Icon = icons[state];
  return <Tag icon={<Icon size={14} />}>{t(`vettingState.${state}`)}</Tag>;
}

/** Who vouched for a desk and until when; nothing where nobody did. */
export function VettingText({ desk }: { readonly desk: DeskView }) {
  const t = useWords();
  const { by, at, nextCheck } = desk.vetting;
  if (at === null) return null;
  return (
    <span>
      <bdi>{by ?? t("word.notKnown")}</bdi>, <TimeText value={at} precision="day" /> ({t("web.desks.until")}{" "}
      <TimeText value={nextCheck} precision="day" zone="UTC" />)
    </span>
  );
}
