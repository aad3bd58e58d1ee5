import type { Case, ShutOut } from "@suar/domain";
import { shutBodyKinds, shutReasons } from "@suar/domain/cases/case-codes";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { letIn, shutOut } from "../../api/cases.ts";
import { desksQuery } from "../../api/desks.ts";
import { partnersQuery } from "../../api/partners.ts";
import { peopleQuery } from "../../api/people.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useCaseChange } from "./use-case-change.ts";

/** Who is shut out of a case because the allegation is against them or theirs. */
export function ShutSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const [isShutting, setShutting] = useState(false);
  const back = useCaseChange(file.id, (shut: string) => letIn(file.id, shut));
  if (!file.may.shutOut && file.shut.length === 0) return null;
  return (
    <Section
      title={t("web.cases.shut")}
      about={t("web.cases.shut.about")}
      actions={
        file.may.shutOut && !isShutting && <Button onPress={() => setShutting(true)}>{t("web.cases.shut.add")}</Button>
      }
    >
      {isShutting && <ShutForm file={file} onDone={() => setShutting(false)} />}
      {file.shut.length === 0 && <p className="text-ink-soft">{t("web.cases.shut.none")}</p>}
      <ul className="flex max-w-text flex-col gap-3">
        {file.shut.map((body) => (
          <li key={body.id} className="flex flex-wrap items-start justify-between gap-2">
            <span className="flex flex-col">
              <span>
                <bdi>{body.name ?? t("word.notKnown")}</bdi> ({t(`shutBodyKind.${body.kind}`)})
              </span>
              <span className="text-small text-ink-soft">
                {t(`shutReason.${body.reason}`)}, <bdi>{body.by ?? t("word.notKnown")}</bdi>,{" "}
                <TimeText value={body.at} precision="minute" />
              </span>
            </span>
            {file.may.shutOut && (
              <AskedAction
                action={t("web.cases.shut.letIn")}
                title={t("web.cases.shut.letIn.title")}
                sentence={t("web.cases.shut.letIn.sentence")}
                run={() => back.mutateAsync(body.id)}
                onDone={() => {}}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ShutForm({ file, onDone }: { readonly file: Case; readonly onDone: () => void }) {
  const t = useWords();
  const [kind, setKind] = useState<ShutOut["kind"]>("desk");
  const [body, setBody] = useState("");
  const [reason, setReason] = useState<ShutOut["reason"]>("official_alleged");
  const { data: session } = useQuery(sessionQuery);
  const may = session?.may ?? [];
  const people = useQuery({ ...peopleQuery, enabled: may.includes("member.read") });
  const partners = useQuery({ ...partnersQuery, enabled: may.includes("partner.read") });
  const desks = useQuery({ ...desksQuery, enabled: may.includes("desk.read") });
  const bodies = {
    member: (people.data?.members ?? []).filter(({ id }) => id !== session?.user.id),
    partner: partners.data ?? [],
    desk: desks.data ?? [],
  }[kind];
  const shut = useCaseChange(file.id, (input: ShutOut) => shutOut(file.id, input), onDone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (body !== "") shut.mutate({ kind, body, reason });
  };
  return (
    <form onSubmit={submit} className="no-print flex max-w-form flex-col gap-4 rounded-normal border border-line p-4">
      <SelectField
        label={t("web.cases.shut.kind")}
        value={kind}
        choices={shutBodyKinds.map((value) => ({ value, label: t(`shutBodyKind.${value}`) }))}
        onChange={(next) => {
          setKind(next);
          setBody("");
        }}
      />
      <SelectField
        label={t("web.cases.shut.body")}
        value={body}
        choices={[
          { value: "", label: t(bodies.length === 0 ? "web.cases.shut.nobody" : "web.cases.choose") },
          ...bodies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setBody}
      />
      <SelectField
        label={t("web.persons.reason")}
        value={reason}
        choices={shutReasons.map((value) => ({ value, label: t(`shutReason.${value}`) }))}
        onChange={setReason}
      />
      {shut.error !== null && <ErrorNotice error={shut.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={shut.isPending} isDisabled={body === ""}>
          {t("web.cases.shut.submit")}
        </Button>
        <Button onPress={onDone}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
