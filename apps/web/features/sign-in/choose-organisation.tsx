import { asApiError } from "../../api/api-error.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { isolate } from "../../ui/isolate.ts";
import { useWords } from "../../ui/use-words.ts";

interface ChooseOrganisationProps {
  /** Why the sign-in was not finished. */
  readonly error: unknown;
  readonly chosen: string | null;
  readonly onChoose: (organisationId: string) => void;
}

/** Asks which organisation, when address and password fit accounts in several. Shows nothing otherwise. */
export function ChooseOrganisation({ error, chosen, onChoose }: ChooseOrganisationProps) {
  const t = useWords();
  const choices = organisationsOf(error);
  if (choices.length === 0) return null;
  return <ChoiceGroup label={t("web.signIn.organisation")} value={chosen} choices={choices} onChange={onChoose} />;
}

function organisationsOf(error: unknown): readonly { readonly value: string; readonly label: string }[] {
  if (error === null || error === undefined) return [];
  const { code, details } = asApiError(error);
  const ids = details["organisations"];
  const names = details["names"];
  if (code !== "session.choose_organisation" || !Array.isArray(ids) || !Array.isArray(names)) return [];
  return ids.map((value: string, at) => ({ value, label: isolate(String(names[at] ?? value)) }));
}
