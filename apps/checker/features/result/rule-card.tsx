import { useWords } from "../../app/words.ts";
import { Icon } from "../../ui/icon.tsx";
import { sayLimit } from "../countries/fee-rules.tsx";
import type { RuleSign } from "../countries/find-rule-signs.ts";
import { nameCountry } from "../countries/name-country.ts";
import { SourceLine } from "../countries/source-line.tsx";

/** A warning sign from the rules of a country: what the offer asks, what the rule says, and where it was read. */
export function RuleCard({ sign }: { readonly sign: RuleSign }) {
  const speaker = useWords();
  const { say, tag } = speaker;
  const isFee = sign.kind === "fee";
  const { source } = isFee ? sign.finding.rule : sign.rule;
  const licence = (): string => {
    if (isFee) return "";
    return say("licence.check", { country: nameCountry(sign.rule.country, tag), authority: sign.rule.authority });
  };
  return (
    <li className={`${isFee ? "sign-strong" : "sign-weak"} rounded-normal border border-line bg-raised p-3`}>
      <span className="inline-flex items-center gap-2 text-small font-semibold">
        <span className={isFee ? "text-danger" : "text-beacon-strong"}>
          <Icon name={isFee ? "strong" : "weak"} />
        </span>
        {say(isFee ? "result.strong" : "result.weak")}
      </span>
      <h3 className="text-lead">{isFee ? say("fee.above") : licence()}</h3>
      {isFee && (
        <div className="flex flex-col gap-1 pt-2">
          <p>{say("fee.asked", { amount: `\u2068${sign.fee.words}\u2069` })}</p>
          <p>{sayLimit(speaker, sign.finding)}</p>
          <p>{say("fee.principle")}</p>
        </div>
      )}
      <details className="text-small text-ink-soft">
        <summary className="content-center">{say("result.source-title")}</summary>
        <SourceLine source={source} />
      </details>
    </li>
  );
}
