import type { Case } from "@suar/domain";
import type { Words } from "../../ui/use-words.ts";

/** How a page names whom something is about: the event, or a person by the number that stands for them. Never a name. */
export const sayAbout = (t: Words, file: Case, person: string | null): string => {
  if (person === null) return t("web.cases.about.event");
  const known = file.persons.find((each) => each.person === person);
  return known === undefined ? t("web.cases.about.gone") : t("web.persons.label", { label: known.label });
};
