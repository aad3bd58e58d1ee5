import { useState } from "react";
import { DayField } from "../../ui/day-field.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SendFile } from "../imports/send-file.tsx";

interface AddDayProps {
  readonly collectionId: string;
  readonly isFirst: boolean;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The day that a file is of, and the file. */
export function AddDay({ collectionId, isFirst }: AddDayProps) {
  const t = useWords();
  const [day, setDay] = useState(today);
  return (
    <div className="no-print">
      <Section
        title={t(isFirst ? "web.collection.addFirst" : "web.collection.addDay")}
        about={t("web.collection.addDay.about")}
      >
        <div className="flex max-w-text flex-col gap-4">
          <DayField label={t("web.collection.day")} value={day} onChange={setDay} />
          {day !== "" && <SendFile collection={{ id: collectionId, day }} />}
        </div>
      </Section>
    </div>
  );
}
