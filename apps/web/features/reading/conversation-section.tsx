import type { Reading } from "@suar/domain";
import { useIntl } from "react-intl";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";

type Conversation = NonNullable<Reading["conversation"]>;

interface ConversationSectionProps {
  readonly conversation: Conversation;
  readonly target: string;
  readonly onTarget: ((account: string) => void) | undefined;
}

/** Several messages read together: steps with their words, who wrote and how, and what does not go together. */
export function ConversationSection({ conversation, target, onTarget }: ConversationSectionProps) {
  const t = useWords();
  const { accounts, messages, stages, writers, contradictions } = conversation;
  return (
    <Section title={t("web.talk")} about={t("web.talk.about", { messages, people: accounts.length })}>
      {onTarget !== undefined && (
        <div className="no-print max-w-form">
          <SelectField
            label={t("web.talk.target")}
            value={target}
            choices={[
              { value: "", label: t("web.talk.target.none") },
              ...accounts.map((account) => ({ value: account, label: account })),
            ]}
            onChange={onTarget}
          />
        </div>
      )}
      <Notice kind="attention">{t("web.talk.victim")}</Notice>
      <h3 className="font-semibold">{t("web.talk.stages")}</h3>
      {stages.length === 0 && <p className="text-ink-soft">{t("web.talk.stages.none")}</p>}
      <ol className="flex flex-col gap-2">
        {stages.map(({ stage, account, start, excerpt }) => (
          <li key={`${stage}-${start}`} className="border-s-2 border-line-strong ps-3">
            <span className="font-semibold">{t(`conversationStage.${stage}`)}</span>{" "}
            <bdi className="text-small text-ink-soft">{account}</bdi>
            <bdi className="block wrap-anywhere">{excerpt}</bdi>
          </li>
        ))}
      </ol>
      <h3 className="font-semibold">{t("web.talk.accounts")}</h3>
      <ul className="flex flex-col gap-3">
        {writers.map((writer) => (
          <Writer key={writer.account} writer={writer} />
        ))}
      </ul>
      {contradictions.length > 0 && (
        <>
          <h3 className="font-semibold">{t("web.talk.contradictions")}</h3>
          <ul className="flex flex-col gap-2">
            {contradictions.map(({ account, first, second }) => (
              <li key={`${first.start}-${second.start}`} className="border-s-2 border-line-strong ps-3">
                <bdi className="text-small text-ink-soft">{account}</bdi>
                <bdi className="block wrap-anywhere">{first.excerpt}</bdi>
                <bdi className="block wrap-anywhere">{second.excerpt}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Writer({ writer }: { readonly writer: Conversation["writers"][number] }) {
  const t = useWords();
  const intl = useIntl();
  const nameOf = useLanguageName();
  const { account, messages, languages, medianReplySeconds, maybeAutomated } = writer;
  return (
    <li className="flex flex-col gap-1">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <bdi className="font-semibold">{account}</bdi>
        <span className="text-small text-ink-soft">{t("web.talk.account.messages", { messages })}</span>
        {languages.length > 0 && (
          <span className="text-small text-ink-soft">{intl.formatList(languages.map(nameOf), { type: "unit" })}</span>
        )}
        {medianReplySeconds !== null && (
          <span className="text-small text-ink-soft">
            {t("web.talk.account.pace", { seconds: Math.round(medianReplySeconds) })}
          </span>
        )}
      </span>
      {maybeAutomated !== null && (
        <div className="text-small">
          <p>{t("web.talk.automated")}</p>
          <ul className="list-disc ps-5">
            {maybeAutomated.map((reason) => (
              <li key={reason}>{t(`paceReason.${reason}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
