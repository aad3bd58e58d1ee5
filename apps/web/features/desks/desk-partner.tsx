import { useQuery } from "@tanstack/react-query";
import { partnersQuery } from "../../api/partners.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface DeskPartnerProps {
  readonly partnerId: string | null;
  readonly onChange: (partnerId: string | null) => void;
}

/** The partner on whose node a desk works, or nobody's: then it is told by hand. */
export function DeskPartner({ partnerId, onChange }: DeskPartnerProps) {
  const t = useWords();
  const { data: partners = [] } = useQuery(partnersQuery);
  const offered = partners.filter(({ id, state }) => state === "paired" || id === partnerId);
  return (
    <SelectField
      label={t("web.desks.reached")}
      description={t("web.desks.reached.about")}
      value={partnerId ?? ""}
      choices={[
        { value: "", label: t("web.desks.byHand") },
        ...offered.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) => onChange(id === "" ? null : id)}
    />
  );
}
