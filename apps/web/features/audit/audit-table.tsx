import type { AuditEntry } from "@suar/domain";
import { describeAuditAction } from "@suar/i18n";
import { useIntl } from "react-intl";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

interface AuditTableProps {
  readonly entries: readonly AuditEntry[];
  /** Narrow the trail to one thing. */
  readonly onSubject: (id: string) => void;
}

/** Entries of the trail as a table: number, time, person, what was done, to what. */
export function AuditTable({ entries, onSubject }: AuditTableProps) {
  const t = useWords();
  const intl = useIntl();
  return (
    <DataTable
      caption={t("web.audit.entries")}
      isCaptionHidden
      columns={[
        { key: "seq", label: t("web.audit.number"), isNumber: true },
        { key: "at", label: t("web.audit.when") },
        { key: "actor", label: t("web.audit.person") },
        { key: "action", label: t("web.audit.action") },
        { key: "subject", label: t("web.audit.thing") },
      ]}
      rows={entries.map((entry) => ({
        key: String(entry.seq),
        cells: {
          seq: <bdi dir="ltr">{entry.seq}</bdi>,
          at: <TimeText value={entry.at} precision="minute" />,
          actor: entry.actor === null ? t("web.audit.person.program") : <bdi>{entry.actor.name}</bdi>,
          action: <Deed words={describeAuditAction(intl, entry.action)} details={entry.details} />,
          subject: <Subject id={entry.subject.id} onPress={() => onSubject(entry.subject.id)} />,
        },
      }))}
    />
  );
}

function Deed({ words, details }: { readonly words: string; readonly details: AuditEntry["details"] }) {
  const known = Object.entries(details).map(([name, value]) => `${name}: ${String(value)}`);
  return (
    <span className="flex min-w-48 flex-col">
      <span>{words}</span>
      {known.length > 0 && (
        <bdi dir="ltr" className="text-small break-words text-ink-soft">
          {known.join(" · ")}
        </bdi>
      )}
    </span>
  );
}

/** The end of an id: enough to tell things apart on one page. */
const shownCharacters = 8;

function Subject({ id, onPress }: { readonly id: string; readonly onPress: () => void }) {
  const t = useWords();
  const short = id.slice(-shownCharacters);
  return (
    <Button look="quiet" onPress={onPress} aria-label={t("web.audit.thing.all", { id: short })}>
      <bdi dir="ltr">{short}</bdi>
    </Button>
  );
}
