import { type Corridor, fairRecruitment, type FeeFinding, type FeeLimit } from "@suar/domain/recruitment";
import { type Speaker, useWords } from "../../app/words.ts";
import type { Fact } from "../../offer/offer.ts";
import { findFeeRules } from "./find-fee-rules.ts";
import { exceedsLimit } from "./exceeds-limit.ts";
import { nameCountry } from "./name-country.ts";
import { SourceLine } from "./source-line.tsx";
import { today } from "./today.ts";

interface FeeRulesProps {
  readonly corridor: Corridor;
  /** Fees that the offer names. */
  readonly fees: readonly Fact[];
}

/** What a recruiter may ask, by ILO standards first: a lawful fee is still a debt to begin with. */
export function FeeRules({ corridor, fees }: FeeRulesProps) {
  const { say } = useWords();
  const findings = findFeeRules(corridor, today());
  return (
    <div className="flex max-w-text flex-col gap-3">
      <p className="flex flex-col font-semibold">
        {say("fee.principle")}
        <span className="font-normal">
          <SourceLine source={fairRecruitment} />
        </span>
      </p>
      {fees.map(({ words }) => (
        <p key={words}>{say("fee.asked", { amount: `\u2068${words}\u2069` })}</p>
      ))}
      <ul className="flex flex-col gap-3">
        {findings.map((finding, place) => (
          <FeeLine key={place === 0 ? "first" : "second"} finding={finding} fees={fees} />
        ))}
      </ul>
    </div>
  );
}

function FeeLine({ finding, fees }: { readonly finding: FeeFinding; readonly fees: readonly Fact[] }) {
  const speaker = useWords();
  const { say, tag } = speaker;
  if (finding.kind === "unknown") {
    const { country } = finding;
    return country === undefined ? null : <li>{say("fee.unknown", { country: nameCountry(country, tag) })}</li>;
  }
  const { rule, limit } = finding;
  const isAbove = fees.some(({ value }) => exceedsLimit(value, limit));
  return (
    <li className="flex flex-col gap-1">
      <span>{sayLimit(speaker, finding)}</span>
      {isAbove && <strong>{say("fee.above")}</strong>}
      {limit.kind !== "nothing" && limit.kind !== "governments_only" && <span>{say("fee.lawful")}</span>}
      <SourceLine source={rule.source} />
    </li>
  );
}

/** The limit of a rule in a sentence. */
export function sayLimit(
  { say, tag }: Speaker,
  { words, limit, rule }: Extract<FeeFinding, { kind: "known" }>,
): string {
  const values = { country: nameCountry(rule.country, tag), ...limitValues(limit, tag) };
  const hasMost = limit.kind === "months_per_year" && limit.most !== undefined;
  return say(hasMost ? "fee.month-per-year-most" : words, values);
}

function limitValues(limit: FeeLimit, tag: string): Readonly<Record<string, string>> {
  const number = new Intl.NumberFormat(tag);
  switch (limit.kind) {
    case "amount":
    case "amount_per_month": {
      const style = { style: "currency", currency: limit.currency, maximumFractionDigits: 0 } as const;
      const amount = new Intl.NumberFormat(tag, style).format(limit.amount);
      const tax = limit.kind === "amount" ? limit.taxPercent : undefined;
      return tax === undefined ? { amount } : { amount, percent: number.format(tax) };
    }
    case "percent_of_first_month":
      return { percent: number.format(limit.percent) };
    case "months_per_year":
      return limit.most === undefined ? {} : { months: number.format(limit.most) };
    default:
      return {};
  }
}
