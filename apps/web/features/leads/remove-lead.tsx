import type { Lead } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { leadQuery, removeLead, restoreLead } from "../../api/leads.ts";
import { useUndo } from "../../app/undo.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RemoveLeadProps {
  readonly lead: Lead;
}

/** Removes a lead after saying what will be gone, and offers to bring it back. */
export function RemoveLead({ lead }: RemoveLeadProps) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const offerUndo = useUndo();
  const [isAsking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeLead(lead.id),
    onSuccess: async () => {
      setAsking(false);
      await navigate({ to: "/leads", search: {} });
      queries.removeQueries({ queryKey: leadQuery(lead.id).queryKey });
      await queries.invalidateQueries({ queryKey: ["leads", "list"] });
      offerUndo({
        words: t("web.lead.removed"),
        undo: async () => {
          const restored = await restoreLead(lead.id);
          queries.setQueryData(leadQuery(lead.id).queryKey, restored);
          await queries.invalidateQueries({ queryKey: ["leads", "list"] });
          await navigate({ to: "/leads/$leadId", params: { leadId: lead.id }, search: {} });
        },
      });
    },
  });
  return (
    <>
      <Button look="danger" icon={<Trash2 size={16} aria-hidden="true" />} onPress={() => setAsking(true)}>
        {t("web.lead.remove")}
      </Button>
      <Dialog title={t("web.lead.remove.title")} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t("web.lead.remove.sentence", { notes: lead.notes.length, decisions: lead.decisions.length })}</p>
        {remove.error !== null && <ErrorNotice error={remove.error} />}
        <div className="flex flex-wrap gap-2">
          <Button look="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            {t("web.lead.remove")}
          </Button>
          <Button onPress={() => setAsking(false)}>{t("web.keep")}</Button>
        </div>
      </Dialog>
    </>
  );
}
