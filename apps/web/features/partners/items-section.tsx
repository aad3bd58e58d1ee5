import { useQuery } from "@tanstack/react-query";
import { itemsQuery } from "../../api/partners.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SharedItem } from "./shared-item.tsx";

/** Everything that was shared with partners and by them, newest first. */
export function ItemsSection() {
  const t = useWords();
  const { data: items, error, refetch } = useQuery(itemsQuery());
  return (
    <Section title={t("web.items.title")}>
      {items === undefined ? (
        error === null ? (
          <Skeleton lines={3} />
        ) : (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        )
      ) : items.length === 0 ? (
        <p className="max-w-text text-ink-soft">{t("web.items.none")}</p>
      ) : (
        <ul className="flex flex-col gap-4">
          {items.map((item) => (
            <SharedItem key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Section>
  );
}
