import type { Case } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { assignCase } from "../../api/cases.ts";
import { peopleQuery } from "../../api/people.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { worksOnCases } from "../people/works-on-cases.ts";
import { useCaseChange } from "./use-case-change.ts";

/** Who works on a case, for those who may see who is here. Others take it on or leave it themselves. */
export function WorkersSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const maySee = session?.may.includes("member.read") === true;
  const { data } = useQuery({ ...peopleQuery, enabled: maySee });
  const [chosen, setChosen] = useState<readonly string[]>();
  const now = file.workers.map(({ id }) => id);
  const workers = chosen ?? now;
  const owner = file.workers.find(({ isOwner }) => isOwner)?.id;
  const assign = useCaseChange(
    file.id,
    () =>
      assignCase(file.id, {
        version: file.version,
        owner: owner !== undefined && workers.includes(owner) ? owner : (workers[0] ?? null),
        workers: [...workers],
      }),
    () => setChosen(undefined),
  );
  if (!maySee || data === undefined) return null;
  const offered = data.members.filter(({ id, roles }) => worksOnCases(roles) || now.includes(id));
  return (
    <Section title={t("web.cases.workers.choose")}>
      <fieldset aria-label={t("web.cases.workers.choose")} className="no-print flex flex-col gap-2">
        {offered.map(({ id, name }) => (
          <CheckBox
            key={id}
            isSelected={workers.includes(id)}
            onChange={(isOn) => setChosen(isOn ? [...workers, id] : workers.filter((each) => each !== id))}
          >
            <bdi>{name}</bdi>
          </CheckBox>
        ))}
      </fieldset>
      {assign.error !== null && <ErrorNotice error={assign.error} />}
      {chosen !== undefined && (
        <Button className="self-start" isPending={assign.isPending} onPress={() => assign.mutate(undefined)}>
          {t("web.cases.workers.save")}
        </Button>
      )}
    </Section>
  );
}
