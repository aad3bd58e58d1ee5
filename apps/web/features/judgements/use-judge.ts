import type { JudgeCampaigns } from "@suar/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { judgeCampaigns } from "../../api/judgements.ts";

/** Keeps a judgement and shows what follows from it in lists and pages. */
export function useJudge(importId: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (judgement: JudgeCampaigns) => judgeCampaigns(importId, judgement),
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ["imports", importId] });
    },
  });
}
