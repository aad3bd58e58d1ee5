import { useWords } from "../../app/words.ts";
import type { Offer, Sign } from "../../offer/offer.ts";
import type { RuleSign } from "../countries/find-rule-signs.ts";
import { RuleCard } from "./rule-card.tsx";
import { SignCard } from "./sign-card.tsx";

interface SignListProps {
  /** The strongest first. */
  readonly signs: readonly Sign[];
  readonly ruled: readonly RuleSign[];
  readonly offer: Offer;
}

/** So many serious signs stand open: more of them push the advice out of sight on a phone. */
const mostOpen = 3;
/** Fewer lesser signs than these are not worth a fold. */
const fewestFolded = 2;

/** What warns: serious signs first, with rules of countries among them; the least serious are folded under one button. */
export function SignList({ signs, ruled, offer }: SignListProps) {
  const { say } = useWords();
  if (signs.length + ruled.length === 0) return null;
  const fees = ruled.filter(({ kind }) => kind === "fee");
  const licences = ruled.filter(({ kind }) => kind === "licence");
  const strong = signs.filter(({ strength }) => strength === "strong");
  const medium = signs.filter(({ strength }) => strength === "medium");
  const weak = signs.filter(({ strength }) => strength === "weak");
  const isFolded = strong.length + medium.length > 0 && weak.length + licences.length >= fewestFolded;
  const lesser = (
    <>
      {weak.map((sign) => (
        <SignCard key={sign.id} sign={sign} offer={offer} isOpen={false} />
      ))}
      {licences.map((sign) => (
        <RuleCard key="licence" sign={sign} />
      ))}
    </>
  );
  return (
    <section className="flex max-w-text flex-col gap-3">
      <h2 className="sr-only">{say("result.signs", { count: String(signs.length + ruled.length) })}</h2>
      <ul className="flex flex-col gap-3">
        {fees.map((sign, at) => (
          <RuleCard key={`fee-${at === 0 ? "first" : "second"}`} sign={sign} />
        ))}
        {strong.map((sign, at) => (
          <SignCard key={sign.id} sign={sign} offer={offer} isOpen={at < mostOpen} />
        ))}
        {medium.map((sign) => (
          <SignCard key={sign.id} sign={sign} offer={offer} isOpen={false} />
        ))}
        {!isFolded && lesser}
      </ul>
      {isFolded && (
        <details>
          <summary className="content-center rounded-normal border border-line-strong bg-raised px-3 font-semibold">
            {say("result.more", { count: String(weak.length + licences.length) })}
          </summary>
          <ul className="flex flex-col gap-3 pt-3">{lesser}</ul>
        </details>
      )}
    </section>
  );
}
