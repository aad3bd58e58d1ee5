import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { addPartner } from "../../api/partners.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { FileButton } from "./file-button.tsx";

/** A place for a partner's card: pasted, or read from its file. */
export function AddPartner() {
  const t = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [card, setCard] = useDraft("partner card");
  const add = useMutation({
    mutationFn: addPartner,
    onSuccess: async ({ id }) => {
      setCard("");
      await queries.invalidateQueries({ queryKey: ["exchange"] });
      await navigate({ to: "/organisation/partners/$partnerId", params: { partnerId: id } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (card.trim() !== "") add.mutate(card);
  };
  return (
    <Section title={t("web.partners.add.title")}>
      <form onSubmit={submit} className="no-print flex max-w-text flex-col gap-3">
        <TextField
          label={t("web.partners.add.label")}
          description={t("web.partners.add.about")}
          value={card}
          onChange={setCard}
          rows={3}
          maxLength={10_000}
        />
        {add.error !== null && <ErrorNotice error={add.error} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" isPending={add.isPending} isDisabled={card.trim() === ""}>
            {t("web.partners.add.submit")}
          </Button>
          <FileButton onFile={(file) => void file.text().then(setCard)}>{t("web.partners.add.file")}</FileButton>
        </div>
      </form>
    </Section>
  );
}
