import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { gatherReports } from "../../api/offer-reports.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";

/** Gathers reports into an import, after saying that their words are no longer sealed then, and goes there. */
export function GatherReports() {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const gathering = useMutation({
    mutationFn: gatherReports,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ["imports"] });
      await navigate({ to: "/imports/$importId", params: { importId: id } });
    },
  });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t("web.reports.gather")}</Button>
      <Dialog title={t("web.reports.gather.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.reports.gather.sentence")}</p>
        {gathering.error !== null && <ErrorNotice error={gathering.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="beacon" isPending={gathering.isPending} onPress={() => gathering.mutate()}>
            {t("web.reports.gather.submit")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.cancel")}</Button>
        </div>
      </Dialog>
    </>
  );
}
