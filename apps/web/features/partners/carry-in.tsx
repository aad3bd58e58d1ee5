import { useMutation, useQueryClient } from "@tanstack/react-query";
import { carryIn } from "../../api/partners.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { FileButton } from "./file-button.tsx";

/** Takes in a file that a partner wrote, for nodes without a network between them. */
export function CarryIn() {
  const t = useWords();
  const queries = useQueryClient();
  const carry = useMutation({
    mutationFn: carryIn,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["exchange"] }),
  });
  return (
    <Section title={t("web.carry.title")} about={t("web.carry.about")}>
      <div className="flex flex-wrap gap-2">
        <FileButton isPending={carry.isPending} onFile={(file) => carry.mutate(file)}>
          {t("web.carry.in")}
        </FileButton>
      </div>
      {carry.error !== null && <ErrorNotice error={carry.error} />}
      {carry.data !== undefined && (
        <Notice kind="done" isLive>
          <p>{t("web.carry.done", { ...carry.data })}</p>
        </Notice>
      )}
    </Section>
  );
}
