import type { CollectionKind, CreateCollection } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { collectionQuery, collectionsQuery, createCollection } from "../../api/collections.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AgreementFields, emptyAgreement, wholeAgreement } from "./agreement-fields.tsx";

const kinds = ["job_adverts", "posts", "adult_services"] as const satisfies readonly CollectionKind[];
const choicesOfDays = [7, 14, 30, 60, 90] as const;
const longestAdult = 30;

/** What a collection is for, who gives it, and how long what joined no campaign stays. */
export function BeginCollection() {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const may = session?.may ?? [];
  const [name, setName] = useDraft("collection name");
  const [holds, setHolds] = useDraft("collection holds");
  const [purpose, setPurpose] = useDraft("collection purpose");
  const [access, setAccess] = useDraft("collection access");
  const [kind, setKind] = useState<CollectionKind>("job_adverts");
  const [keepDays, setKeepDays] = useState("30");
  const [agreement, setAgreement] = useState(emptyAgreement);
  const begin = useMutation({
    mutationFn: createCollection,
    onSuccess: async (made) => {
      for (const clear of [setName, setHolds, setPurpose, setAccess]) clear("");
      queries.setQueryData(collectionQuery(made.id).queryKey, made);
      void queries.invalidateQueries({ queryKey: collectionsQuery.queryKey, exact: true });
      await navigate({ to: "/collections/$collectionId", params: { collectionId: made.id } });
    },
  });
  const isAdult = kind === "adult_services";
  const whole = isAdult ? wholeAgreement(agreement) : null;
  const days = choicesOfDays.filter((each) => !isAdult || each <= longestAdult);
  const isReady =
    name.trim() !== "" &&
    holds.trim().length >= 3 &&
    purpose.trim().length >= 10 &&
    access.trim().length >= 10 &&
    whole !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady || whole === undefined) return;
    const given: CreateCollection = {
      name,
      kind,
      holds,
      purpose,
      access,
      keepDays: Number(keepDays),
      agreement: whole,
    };
    begin.mutate(given);
  };
  const choose = (next: CollectionKind): void => {
    setKind(next);
    if (next === "adult_services" && Number(keepDays) > longestAdult) setKeepDays(String(longestAdult));
  };
  return (
    <div className="mx-auto flex max-w-text flex-col gap-6 p-4 pane:p-8">
      <div className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.collections.title")}</h1>
        <p className="text-ink-soft">{t("web.collections.about")}</p>
      </div>
      {may.includes("collection.create") ? (
        <form onSubmit={submit} className="flex flex-col gap-5">
          <TextField label={t("web.collection.name")} value={name} onChange={setName} maxLength={120} />
          <ChoiceGroup
            label={t("web.collection.kind")}
            value={kind}
            choices={kinds
              .filter((value) => value !== "adult_services" || may.includes("collection.create_adult"))
              .map((value) => ({ value, label: t(`collectionKind.${value}`) }))}
            onChange={choose}
          />
          {isAdult && (
            <>
              <Notice kind="attention" title={t("web.adult.title")}>
                <p>{t("web.adult.rule")}</p>
              </Notice>
              <AgreementFields agreement={agreement} onChange={setAgreement} />
            </>
          )}
          <TextField
            label={t("web.collection.holds")}
            description={t("web.collection.holds.about")}
            value={holds}
            onChange={setHolds}
            maxLength={500}
          />
          <TextField
            label={t("web.collection.purpose")}
            description={t("web.collection.purpose.about")}
            value={purpose}
            onChange={setPurpose}
            rows={2}
            maxLength={500}
          />
          <TextField
            label={t("web.collection.access")}
            description={t("web.collection.access.about")}
            value={access}
            onChange={setAccess}
            rows={2}
            maxLength={1000}
          />
          <SelectField
            label={t("web.collection.keepDays")}
            description={t("web.collection.keepDays.about")}
            value={keepDays}
            choices={days.map((each) => ({ value: String(each), label: t("web.days.count", { days: each }) }))}
            onChange={setKeepDays}
          />
          {begin.error !== null && <ErrorNotice error={begin.error} />}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" look="beacon" isPending={begin.isPending} isDisabled={!isReady}>
              {t("web.collection.begin")}
            </Button>
            {!isReady && <span className="text-small text-ink-soft">{t("web.collection.notReady")}</span>}
          </div>
        </form>
      ) : (
        <p>{t("web.collections.mayNot")}</p>
      )}
    </div>
  );
}
