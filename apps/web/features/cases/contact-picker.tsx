import type { ContactRow } from "@suar/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { contactsQuery } from "../../api/contacts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

interface ContactPickerProps {
  /** Contacts that stand in the case already. */
  readonly chosen: readonly string[];
  readonly isBusy: boolean;
  readonly onChoose: (row: ContactRow) => void;
  readonly onCancel: () => void;
}

/** The newest contacts, to put one into a case. What is typed narrows them by number or kind: what was said is in no list. */
export function ContactPicker({ chosen, isBusy, onChoose, onCancel }: ContactPickerProps) {
  const t = useWords();
  const [text, setText] = useState("");
  const list = useInfiniteQuery(contactsQuery("all"));
  const asked = text.trim().toLowerCase();
  const rows = list.data?.pages.flatMap(({ contacts }) => contacts) ?? [];
  const said = (row: ContactRow): string =>
    `${row.label} ${t(`contactClass.${row.class}`)} ${t(`contactChannel.${row.channel}`)}`.toLowerCase();
  const shown = rows.filter((row) => said(row).includes(asked));
  return (
    <div className="no-print flex max-w-form flex-col gap-3 rounded-normal border border-line p-4">
      <TextField
        label={t("web.cases.contacts.find")}
        description={t("web.cases.contacts.find.about")}
        value={text}
        onChange={setText}
        autoComplete="off"
        maxLength={100}
        autoFocus
      />
      {list.error !== null && <ErrorNotice error={list.error} />}
      {list.data === undefined && list.error === null && <Skeleton lines={4} />}
      <ul className="flex max-h-80 flex-col overflow-auto" aria-label={t("web.contacts")}>
        {shown.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-2 border-t border-line py-2">
            <span className="flex flex-col">
              <span>{t("web.contacts.one", { label: row.label })}</span>
              <span className="text-small text-ink-soft">
                {t(`contactClass.${row.class}`)}, {t(`contactChannel.${row.channel}`)},{" "}
                <TimeText value={row.receivedAt} precision="minute" />
              </span>
            </span>
            {chosen.includes(row.id) ? (
              <span className="text-small text-ink-soft">{t("web.cases.join.already")}</span>
            ) : (
              <Button isDisabled={isBusy} onPress={() => onChoose(row)}>
                {t("web.cases.contacts.put")}
                <span className="sr-only">: {row.label}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {list.data !== undefined && shown.length === 0 && (
        <p className="text-small text-ink-soft">{t("web.cases.contacts.find.none")}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {list.hasNextPage && (
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t("web.cases.contacts.older")}
          </Button>
        )}
        <Button onPress={onCancel}>{t("web.cancel")}</Button>
      </div>
    </div>
  );
}
