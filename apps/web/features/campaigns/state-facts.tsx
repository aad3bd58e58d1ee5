import type { CampaignView, Evidence, StatedFact, ThirdPartyControlFact } from "@suar/domain";
import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useOpenLead } from "./use-open-lead.ts";

const facts = [
  "asks_for_help",
  "movement_controlled",
  "papers_held",
  "earnings_taken",
  "debt_named",
  "sold_or_handed_over",
  "recruited_by_known_lure",
  "schedule_set_by_other",
] as const satisfies readonly ThirdPartyControlFact[];

interface FactDraft {
  readonly fact: ThirdPartyControlFact | "";
  readonly record: string;
  readonly words: string;
}

const empty: FactDraft = { fact: "", record: "", words: "" };
const excerptLength = 80;

const whole = ({ fact, record, words }: FactDraft): StatedFact | undefined =>
  fact === "" || record === "" || words.trim().length < 10 ? undefined : { fact, records: [record], words };

interface StateFactsProps {
  readonly view: CampaignView;
  /** Records at hand, of which one is named with each fact. */
  readonly records: readonly Evidence[];
}

/** Two independent facts of control by somebody else, from a closed list, without which no lead opens. */
export function StateFacts({ view, records }: StateFactsProps) {
  const t = useWords();
  const open = useOpenLead();
  const [drafts, setDrafts] = useState<readonly FactDraft[]>([empty, empty]);
  const stated = drafts.flatMap((draft) => whole(draft) ?? []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    open.mutate({ importId: view.importId, campaign: view.campaign.campaign, facts: stated });
  };
  const change = (at: number, next: Partial<FactDraft>): void =>
    setDrafts((before) => before.map((draft, place) => (place === at ? { ...draft, ...next } : draft)));
  return (
    <Section title={t("web.facts.title")} about={t("web.facts.about")}>
      <form onSubmit={submit} className="no-print flex max-w-text flex-col gap-5">
        {drafts.map((draft, at) => (
          // The two places never move.
          // oxlint-disable-next-line react/no-array-index-key
          <fieldset key={at} className="flex flex-col gap-3 rounded-normal border border-line p-4">
            <legend className="px-1 font-semibold">{t("web.facts.fact", { number: at + 1 })}</legend>
            <SelectField
              label={t("web.facts.which")}
              value={draft.fact}
              choices={[
                { value: "", label: t("web.facts.choose") },
                ...facts.map((value) => ({ value, label: t(`controlFact.${value}`) })),
              ]}
              onChange={(fact) => change(at, { fact })}
            />
            <SelectField
              label={t("web.facts.record")}
              value={draft.record}
              choices={[
                { value: "", label: t("web.facts.choose") },
                ...records.map(({ id, text }) => ({ value: id, label: `${id}: ${text.slice(0, excerptLength)}` })),
              ]}
              onChange={(record) => change(at, { record })}
            />
            <TextField
              label={t("web.facts.words")}
              value={draft.words}
              onChange={(words) => change(at, { words })}
              rows={2}
              maxLength={1000}
            />
          </fieldset>
        ))}
        {open.error !== null && <ErrorNotice error={open.error} />}
        <Button
          type="submit"
          look="beacon"
          className="self-start"
          isPending={open.isPending}
          isDisabled={stated.length < drafts.length}
        >
          {t("web.lead.open")}
        </Button>
      </form>
    </Section>
  );
}
