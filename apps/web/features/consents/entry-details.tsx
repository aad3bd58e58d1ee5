import type { LedgerEntryView } from "@suar/domain";
import type { ReactNode } from "react";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords, type Words } from "../../ui/use-words.ts";
import { useClassWords } from "./use-class-words.ts";

/** People are called by the last six characters of their id. */
const labelFrom = -6;

interface Line {
  readonly name: string;
  readonly value: ReactNode;
}

/** Everything an entry says about how it came to be, in the order in which it was asked. */
export function EntryDetails({ entry }: { readonly entry: LedgerEntryView }) {
  const t = useWords();
  const nameOf = useLanguageName();
  const sayClasses = useClassWords();
  const lines = [...linesOf(entry, { t, nameOf, sayClasses }), ...wordsOf(entry, t)];
  return (
    <dl className="flex flex-col gap-2">
      {lines.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-small text-ink-soft">{name}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Say {
  readonly t: Words;
  readonly nameOf: (code: string) => string;
  readonly sayClasses: ReturnType<typeof useClassWords>;
}

function linesOf({ facts, basis }: LedgerEntryView, { t, nameOf, sayClasses }: Say): readonly Line[] {
  const lines: Line[] = [];
  const add = (name: string, value: ReactNode | undefined): void => {
    if (value !== undefined) lines.push({ name, value });
  };
  const { answer, form, language, interpreting, askedBy, heardForgetting, ageGround } = facts;
  add(t("web.consents.answer"), answer && t(`consentAnswer.${answer}`));
  add(t("web.consents.form"), form && t(`consentForm.${form}`));
  add(t("web.consents.language"), language && nameOf(language));
  add(t("web.consents.interpreting"), interpreting && t(`interpreting.${interpreting}`));
  add(t("web.consents.asker"), askedBy && t(`asker.${askedBy}`));
  add(t("web.consents.heard"), heardForgetting && t(`forgetting.${heardForgetting}`));
  add(t("web.consents.age"), facts.treatedAs && t(`treatedAs.${facts.treatedAs}`));
  add(t("web.consents.age.ground"), ageGround && t(`ageGround.${ageGround}`));
  add(t("web.consents.child.view"), facts.view && t(`childView.${facts.view}`));
  add(t("web.consents.child.guardian"), facts.guardian && t(`guardianAnswer.${facts.guardian}`));
  add(
    t(basis === "consent" ? "web.consents.heard.law" : "web.consents.order.law"),
    facts.law && <bdi>{facts.law}</bdi>,
  );
  add(t("web.consents.order.reference"), facts.documentReference && <bdi>{facts.documentReference}</bdi>);
  add(
    t("web.consents.order.hash"),
    facts.documentHash && <bdi className="font-mono text-small">{facts.documentHash}</bdi>,
  );
  add(t("web.consents.order.demanded"), facts.demanded && sayClasses(facts.demanded));
  add(t("web.consents.order.contest"), facts.contest && t(`contest.${facts.contest}`));
  add(t("web.consents.order.told"), facts.told && <Told told={facts.told} />);
  if (basis === "third_party_tip") {
    const { caller } = facts;
    const label = typeof caller === "string" ? t("web.persons.label", { label: caller.slice(labelFrom) }) : undefined;
    add(t("web.consents.tip.caller"), label ?? t("web.consents.tip.caller.none"));
    add(t("web.consents.tip.asked"), t(facts.askedForHelp === true ? "consentAnswer.yes" : "consentAnswer.no"));
  }
  return lines;
}

function Told({ told }: { readonly told: NonNullable<LedgerEntryView["facts"]["told"]> }) {
  const t = useWords();
  return (
    <>
      {t(`personTold.${told.kind}`)}: <bdi>{told.words}</bdi>
    </>
  );
}

const wordLabels = {
  words: "web.consents.words",
  danger: "web.consents.danger.words",
  bestInterests: "web.consents.child.interests",
  view: "web.consents.child.words",
  contest: "web.consents.order.contest.words",
  askedForHelp: "web.consents.tip.how",
} as const;

/** Words are open while the key is; otherwise it is said that they are folded. */
function wordsOf({ words }: LedgerEntryView, t: Words): readonly Line[] {
  if (words === null) return [{ name: t("web.consents.entry.words"), value: t("web.consents.entry.folded") }];
  return Object.entries(wordLabels).flatMap(([field, label]) => {
    const said = words[field];
    if (said === undefined) return [];
    const value = (
      <span dir="auto" className="block whitespace-pre-wrap">
        {said}
      </span>
    );
    return [{ name: t(label), value }];
  });
}
