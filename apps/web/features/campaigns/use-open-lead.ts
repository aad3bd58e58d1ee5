import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { leadQuery, openLead } from "../../api/leads.ts";

/** Opens a campaign or a ring as a lead and goes to it; adult-service adverts need facts. */
export function useOpenLead() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: openLead,
    onSuccess: async (lead) => {
      queries.setQueryData(leadQuery(lead.id).queryKey, lead);
      void queries.invalidateQueries({ queryKey: ["leads", "list"] });
      void queries.invalidateQueries({ queryKey: ["imports", lead.importId] });
      await navigate({ to: "/leads/$leadId", params: { leadId: lead.id }, search: {} });
    },
  });
}
