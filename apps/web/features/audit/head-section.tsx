import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Printer } from "lucide-react";
import { showAuditHead } from "../../api/audit.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/section.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** The head of the trail, to be printed and given to somebody else. On paper it stands alone. */
export function HeadSection() {
  const t = useWords();
  const queries = useQueryClient();
  const show = useMutation({
    mutationFn: showAuditHead,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["audit"] }),
  });
  const head = show.data;
  return (
    <Section title={t("web.audit.head")} about={t("web.audit.head.about")}>
      {head !== undefined && (
        <div className="flex flex-col gap-3 rounded-normal border border-line-strong bg-raised p-4">
          <Facts
            facts={[
              { name: t("web.audit.head.organisation"), value: <bdi>{head.organisation}</bdi> },
              { name: t("web.audit.head.date"), value: <TimeText value={head.at} precision="minute" /> },
              {
                name: t("web.audit.head.number"),
                value: (
                  <bdi dir="ltr" className="font-mono text-lead break-words">
                    {head.printed}
                  </bdi>
                ),
              },
            ]}
          />
          <p className="max-w-text text-small">{t("web.audit.head.keep")}</p>
        </div>
      )}
      <div className="no-print flex flex-wrap gap-2">
        <Button isPending={show.isPending} onPress={() => show.mutate()}>
          {t("web.audit.head.show")}
        </Button>
        {head !== undefined && (
          <Button icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
            {t("web.audit.head.print")}
          </Button>
        )}
      </div>
      {show.error !== null && <ErrorNotice error={show.error} onRetry={() => show.mutate()} />}
    </Section>
  );
}
