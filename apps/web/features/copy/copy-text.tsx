import type { CopyDocument } from "@suar/domain";
import type { ReactNode } from "react";
import { isolate } from "../../ui/isolate.ts";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CopySharingText } from "./copy-sharing-text.tsx";

interface CopyTextProps {
  readonly document: CopyDocument;
  /** False where only a phone shall show what is recorded. */
  readonly hasFacts?: boolean;
}

/** What a copy says, in plain words: what is recorded, who keeps it, what for, until when, and what one can do. */
export function CopyText({ document, hasFacts = true }: CopyTextProps) {
  const t = useWords();
  const organisation = isolate(document.organisation);
  return (
    <div className="flex flex-col gap-4">
      {document.synthetic && <p className="font-semibold">{t("copy.synthetic")}</p>}
      {hasFacts && (
        <Part title={t("copy.facts.title")}>
          <Facts facts={document.facts} />
        </Part>
      )}
      {hasFacts && document.sharing !== undefined && <CopySharingText sharing={document.sharing} />}
      <Part title={t("copy.who.title")}>{t("copy.who.text", { organisation })}</Part>
      <Part title={t("copy.why.title")}>{t("copy.why.text")}</Part>
      <Part title={t("copy.until.title")}>{t("copy.until.text")}</Part>
      <Part title={t("copy.correct.title")}>{t("copy.correct.text")}</Part>
      <Part title={t("copy.withdraw.title")}>{t("copy.withdraw.text")}</Part>
      <Part title={t("copy.complain.title")}>{t("copy.complain.text", { organisation })}</Part>
      <p className="text-small text-ink-soft">
        {t("copy.reference", { reference: document.reference })} · {t("copy.made")}{" "}
        <TimeText value={document.madeAt} precision="day" />
      </p>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="font-semibold">{title}</h2>
      <div className="max-w-text">{children}</div>
    </section>
  );
}

function Facts({ facts }: Pick<CopyDocument, "facts">) {
  const t = useWords();
  if (facts.length === 0) return <p>{t("copy.facts.none")}</p>;
  return (
    <dl className="flex flex-col gap-2">
      {facts.map(({ kind, value, absence, recordedAt }) => (
        <div key={`${kind} ${recordedAt} ${value}`}>
          <dt className="text-small text-ink-soft">{t(`copy.field.${kind}`)}</dt>
          <dd className="whitespace-pre-wrap">
            {value === null ? t(`copy.absence.${absence ?? "unknown"}`) : <bdi>{value}</bdi>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
