import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FolderPlus } from "lucide-react";
import { openCase } from "../../api/cases.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";

/** Opens a case with nothing in it and goes there. */
export function OpenCase() {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const opening = useMutation({
    mutationFn: openCase,
    onSuccess: async ({ id }) => {
      void queries.invalidateQueries({ queryKey: ["cases", "list"] });
      await navigate({ to: "/cases/$caseId", params: { caseId: id }, search: {} });
    },
  });
  return (
    <>
      <Button
        look="beacon"
        icon={<FolderPlus size={16} aria-hidden="true" />}
        isPending={opening.isPending}
        onPress={() => opening.mutate()}
      >
        {t("web.cases.open")}
      </Button>
      {opening.error !== null && <KeyError error={opening.error} onUnlocked={() => opening.mutate()} />}
    </>
  );
}
