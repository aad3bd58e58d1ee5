import type { Lead } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { leadQuery, removeLead, restoreLead } from "../../api/leads.ts";
import { Removal } from "../../app/removal.tsx";
import { useWords } from "../../ui/use-words.ts";

interface RemoveLeadProps {
  readonly lead: Lead;
}

/** Removes a lead with its notes and decisions. */
export function RemoveLead({ lead }: RemoveLeadProps) {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refreshList = () => queries.invalidateQueries({ queryKey: ["leads", "list"] });
  return (
    <Removal
      action={t("web.lead.remove")}
      title={t("web.lead.remove.title")}
      sentence={t("web.lead.remove.sentence", { notes: lead.notes.length, decisions: lead.decisions.length })}
      done={t("web.lead.removed")}
      remove={() => removeLead(lead.id)}
      onRemoved={async () => {
        await navigate({ to: "/leads", search: {} });
        queries.removeQueries({ queryKey: leadQuery(lead.id).queryKey });
        await refreshList();
      }}
      restore={async () => {
        queries.setQueryData(leadQuery(lead.id).queryKey, await restoreLead(lead.id));
        await refreshList();
        await navigate({ to: "/leads/$leadId", params: { leadId: lead.id }, search: {} });
      }}
    />
  );
}
