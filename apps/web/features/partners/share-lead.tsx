import type { Lead, ShareLead as ShareInput, TlpLabel } from "@suar/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { agreementsQuery, itemsQuery, previewShare, shareLead } from "../../api/partners.ts";
import { useDraft } from "../../app/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { LeadSummaryText } from "./lead-summary-text.tsx";
import { SharedItem } from "./shared-item.tsx";
import { tlpChoices } from "./tlp-choices.ts";
import { useListWords } from "./use-list-words.ts";

interface ShareLeadProps {
  readonly lead: Lead;
}

const extras = ["advert_text", "recruiter_contact"] as const;

/** Shares the summary of a lead: under which agreement, what of it, and exactly what will leave, before it does. */
export function ShareLead({ lead }: ShareLeadProps) {
  const t = useWords();
  const reasonWords = useListWords("exchangeReason");
  const queries = useQueryClient();
  const { data: all } = useQuery(agreementsQuery);
  const { data: items = [] } = useQuery(itemsQuery(lead.id));
  const agreements = (all ?? []).filter(
    ({ state, isOurs, terms }) =>
      state === "in_force" && (isOurs ? terms.sends.proposer : terms.sends.accepter).includes("lead_summary"),
  );
  const [chosen, setChosen] = useState("");
  const [include, setInclude] = useState<ShareInput["include"]>([]);
  const [tlp, setTlp] = useState<TlpLabel>("TLP:AMBER");
  const [words, setWords] = useDraft(`share ${lead.id}`);
  const agreement = agreements.find((one) => one.id === chosen) ?? agreements[0];
  const input = { leadId: lead.id, agreementId: agreement?.id ?? "", include, tlp, words: words.trim() };
  const preview = useMutation({ mutationFn: () => previewShare(input) });
  const send = useMutation({
    mutationFn: () => shareLead(input),
    onSuccess: async () => {
      setWords("");
      preview.reset();
      await queries.invalidateQueries({ queryKey: ["exchange"] });
    },
  });
  const mayTick =
    agreement === undefined ? [] : agreement.isOurs ? agreement.terms.sends.proposer : agreement.terms.sends.accepter;
  return (
    <Section title={t("web.share.title")} about={t("web.share.about")}>
      {items.length > 0 && (
        <ul className="flex flex-col gap-4">
          {items.map((item) => (
            <SharedItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      {all !== undefined && agreement === undefined && (
        <p className="no-print">
          {t("web.share.none")} <Link to="/organisation/partners">{t("web.share.toPartners")}</Link>
        </p>
      )}
      {agreement !== undefined && preview.data === undefined && (
        <div className="no-print flex max-w-text flex-col items-start gap-4">
          <SelectField
            label={t("web.share.agreement")}
            value={agreement.id}
            choices={agreements.map((one) => ({ value: one.id, label: `${one.partner}: ${one.terms.purpose}` }))}
            onChange={setChosen}
          />
          <fieldset className="flex flex-col gap-1">
            <legend className="font-semibold">{t("web.share.include")}</legend>
            {extras.map((one) => (
              <CheckBox
                key={one}
                isSelected={include.includes(one)}
                isDisabled={!mayTick.includes(one)}
                onChange={(isChosen) =>
                  setInclude(isChosen ? [...include, one] : include.filter((other) => other !== one))
                }
              >
                {t(`dataClass.${one}`)}
              </CheckBox>
            ))}
          </fieldset>
          <SelectField label={t("web.share.tlp")} value={tlp} choices={tlpChoices} onChange={setTlp} />
          <div className="w-full">
            <TextField label={t("web.share.words")} value={words} onChange={setWords} rows={3} maxLength={4_000} />
          </div>
          {preview.error !== null && <ErrorNotice error={preview.error} />}
          <Button isPending={preview.isPending} onPress={() => preview.mutate()}>
            {t("web.share.preview")}
          </Button>
        </div>
      )}
      {agreement !== undefined && preview.data !== undefined && (
        <div className="no-print flex max-w-text flex-col items-start gap-4">
          <p className="font-semibold">{t("web.share.preview.title")}</p>
          <LeadSummaryText summary={preview.data.summary} />
          {preview.data.reasons.map((reason) => (
            <Notice key={reason} kind="attention">
              <p>{reasonWords(reason)}</p>
            </Notice>
          ))}
          {send.error !== null && <ErrorNotice error={send.error} />}
          <div className="flex flex-wrap gap-2">
            <Button
              look="beacon"
              isPending={send.isPending}
              isDisabled={preview.data.reasons.length > 0}
              onPress={() => send.mutate()}
            >
              {t("web.share.send", { partner: agreement.partner })}
            </Button>
            <Button onPress={() => preview.reset()}>{t("web.share.change")}</Button>
          </div>
        </div>
      )}
    </Section>
  );
}
