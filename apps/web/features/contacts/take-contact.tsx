import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { PhoneIncoming } from "lucide-react";
import { takeContact } from "../../api/contacts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";

/** Begins a contact with nothing and opens it: the person is already speaking. */
export function TakeContact() {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: takeContact,
    onSuccess: async ({ id }) => {
      void queries.invalidateQueries({ queryKey: ["contacts", "list"] });
      await navigate({ to: "/contacts/$contactId", params: { contactId: id }, search: (search) => search });
    },
  });
  return (
    <>
      <Button
        look="beacon"
        icon={<PhoneIncoming size={16} aria-hidden="true" />}
        isPending={taking.isPending}
        onPress={() => taking.mutate()}
      >
        {t("web.contacts.take")}
      </Button>
      {taking.error !== null && <ErrorNotice error={taking.error} />}
    </>
  );
}
