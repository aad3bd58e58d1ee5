import type { CountryCode } from "@suar/domain/countries";
import { findLicenceRule } from "@suar/domain/recruitment";
import { useWords } from "../../app/words.ts";
import { nameCountry } from "./name-country.ts";
import { SourceLine } from "./source-line.tsx";

/** Who gives licences to recruiters in a country, so that a person can look a name up there. */
export function LicenceLine({ country }: { readonly country: CountryCode }) {
  const { say, tag } = useWords();
  const rule = findLicenceRule(country);
  const name = nameCountry(country, tag);
  if (rule === undefined) return <li>{say("licence.unknown", { country: name })}</li>;
  return (
    <li className="flex flex-col gap-1">
      <span>{say("licence.check", { country: name, authority: rule.authority })}</span>
      {rule.register !== undefined && <bdi className="wrap-anywhere">{rule.register}</bdi>}
      <SourceLine source={rule.source} />
    </li>
  );
}
