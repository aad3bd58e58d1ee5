import type { Evidence } from "@suar/domain";
import { Split } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { MarkedText } from "../../ui/marked-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { type ShownMarks, useEvidenceMarks } from "./use-evidence-marks.ts";

interface RecordCardProps {
  readonly record: Evidence;
  readonly shown: ShownMarks;
  /** Somebody put it apart by hand. */
  readonly isApart?: boolean;
}

const foldedFrom = 1200;

/** One record in its own words, with what was found in it in place. A very long one is folded first. */
export function RecordCard({ record, shown, isApart = false }: RecordCardProps) {
  const t = useWords();
  const nameOf = useLanguageName();
  const marksOf = useEvidenceMarks();
  const [isFolded, setFolded] = useState(record.text.length > foldedFrom);
  return (
    <article aria-label={t("web.record.name", { id: record.id })} className="flex min-w-0 grow flex-col gap-2 py-4">
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-soft">
        <span>
          {t("web.record")} <bdi className="tabular-nums">{record.id}</bdi>
        </span>
        <span>{nameOf(record.language)}</span>
        {record.kind !== undefined && record.kind !== null && <Tag>{t(`postKind.${record.kind}`)}</Tag>}
        <TimeText value={record.time} precision="minute" zone="UTC" />
        {record.account !== null && (
          <span>
            {t("web.record.account")} <bdi>{record.account}</bdi>
          </span>
        )}
        {isApart && <Tag icon={<Split size={14} />}>{t("web.judge.recordApart")}</Tag>}
        {record.synthetic && <span>{t("web.synthetic")}</span>}
      </p>
      <div className={isFolded ? "max-h-80 overflow-hidden" : ""}>
        <MarkedText text={record.text} language={record.language} marks={marksOf(record, shown)} />
      </div>
      {isFolded && (
        <Button look="quiet" className="self-start" onPress={() => setFolded(false)}>
          {t("web.record.unfold")}
        </Button>
      )}
    </article>
  );
}
