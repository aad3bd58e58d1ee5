import type { CopySharing, DisclosedClass } from "@suar/domain";
import { useIntl } from "react-intl";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";

/** On a person's own copy: who may be told what of them and on what, and how each answered when they took it back. */
export function CopySharingText({ sharing: { entries, answers } }: { readonly sharing: CopySharing }) {
  const t = useWords();
  return (
    <section className="flex max-w-text flex-col gap-2">
      <h2 className="font-semibold">{t("copy.sharing.title")}</h2>
      {entries.length === 0 && <p>{t("copy.facts.none")}</p>}
      <ul className="flex flex-col gap-2">
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.desk} ${entry.purpose}`}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
      {answers.length > 0 && (
        <>
          <h3 className="font-semibold">{t("copy.sharing.answers")}</h3>
          <ul className="flex flex-col gap-2">
            {answers.map((answer) => (
              <li key={`${answer.askedAt} ${answer.desk}`}>
                <Answer answer={answer} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="text-small text-ink-soft">{t("copy.sharing.more")}</p>
    </section>
  );
}

function Entry({ entry }: { readonly entry: CopySharing["entries"][number] }) {
  const t = useWords();
  const { state, basis, law } = entry;
  const stood =
    state === "serves" || state === "said_no" || state === "withdrawn" || state === "expired" ? state : "other";
  return (
    <>
      <p>
        <bdi className="font-semibold">{entry.desk}</bdi> ({t(`disclosurePurpose.${entry.purpose}`)}):{" "}
        <Classes classes={entry.classes} />
      </p>
      <p className="text-small">
        {t(`copy.sharing.state.${stood}`)}{" "}
        {state === "serves" && (
          <>
            {t("copy.sharing.until")} <TimeText value={dayBefore(entry.until)} precision="day" />
          </>
        )}
        {basis !== "consent" && (
          <>
            {" "}
            {t(`copy.sharing.basis.${basis}`)} {law !== null && <bdi>{law}</bdi>}
          </>
        )}
      </p>
    </>
  );
}

function Answer({ answer }: { readonly answer: CopySharing["answers"][number] }) {
  const t = useWords();
  return (
    <>
      <p>
        <bdi className="font-semibold">{answer.desk}</bdi>: {t(`copy.sharing.answer.${answer.answer ?? "none"}`)}{" "}
        {answer.law !== null && <bdi>{answer.law}</bdi>}
      </p>
      <p className="flex flex-wrap gap-x-3 text-small">
        <span>
          <Classes classes={answer.classes} />
        </span>
        <TimeText value={answer.answeredAt ?? answer.askedAt} precision="day" />
      </p>
    </>
  );
}

function Classes({ classes }: { readonly classes: readonly DisclosedClass[] }) {
  const t = useWords();
  const { formatList } = useIntl();
  return (
    <>
      {formatList(
        classes.map((each) => t(`consent.say.class.${each}`)),
        { type: "unit" },
      )}
    </>
  );
}

/** An entry ends at the midnight after its last day. */
const dayBefore = (until: string): string => new Date(Date.parse(until) - 1).toISOString();
