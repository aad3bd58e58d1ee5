import { isCountryCode } from "@suar/domain/countries";
import { type Corridor, type JobKind, jobKinds } from "@suar/domain/recruitment";
import { useWords } from "../../app/words.ts";
import type { Fact } from "../../offer/offer.ts";
import { Section } from "../../ui/section.tsx";
import { FeeRules } from "./fee-rules.tsx";
import { HotlineList } from "./hotline-list.tsx";
import { LicenceLine } from "./licence-line.tsx";
import { useCountries } from "./use-countries.ts";

interface CountriesSectionProps {
  readonly corridor: Corridor;
  readonly fees: readonly Fact[];
  readonly onChoose: (corridor: Corridor) => void;
}

/** Fee rules, licences and telephone numbers of the two countries of an offer. */
export function CountriesSection({ corridor, fees, onChoose }: CountriesSectionProps) {
  const { say, tag } = useWords();
  const { origin, destination, job } = corridor;
  const both = [...new Set([origin, destination])].filter((country) => country !== undefined);
  const countries = useCountries(both, tag);
  return (
    <>
      <Section title={say("country.title")}>
        <div className="no-print flex max-w-text flex-wrap gap-3">
          <Choice
            label={say("country.home")}
            value={origin}
            empty={say("country.choose")}
            options={countries.map(({ code, name }) => [code, name])}
            onChoose={(value) => onChoose(withField(corridor, "origin", isCountryCode(value) ? value : undefined))}
          />
          <Choice
            label={say("country.there")}
            value={destination}
            empty={say("country.choose")}
            options={countries.map(({ code, name }) => [code, name])}
            onChoose={(value) => onChoose(withField(corridor, "destination", isCountryCode(value) ? value : undefined))}
          />
          <Choice
            label={say("country.job")}
            value={job}
            empty={say("country.not-known")}
            options={jobKinds.map((kind) => [kind, say(`job.${kind}`)])}
            onChoose={(value) =>
              onChoose(
                withField(
                  corridor,
                  "job",
                  jobKinds.find((kind): kind is JobKind => kind === value),
                ),
              )
            }
          />
        </div>
      </Section>
      <Section title={say("fee.title")}>
        <FeeRules corridor={corridor} fees={fees} />
      </Section>
      {both.length > 0 && (
        <Section title={say("licence.title")}>
          <ul className="flex max-w-text flex-col gap-2">
            {both.map((country) => (
              <LicenceLine key={country} country={country} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={say("hotline.title")}>
        <HotlineList title={say("hotline.home")} country={origin} />
        {destination !== origin && <HotlineList title={say("hotline.there")} country={destination} />}
      </Section>
    </>
  );
}

function withField<Field extends keyof Corridor>(corridor: Corridor, field: Field, value: Corridor[Field]): Corridor {
  const { [field]: _before, ...others } = corridor;
  return value === undefined ? others : { ...others, [field]: value };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly empty: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, empty, options, onChoose }: ChoiceProps) {
  return (
    <label className="flex min-w-0 grow basis-56 flex-col gap-1">
      <span className="font-semibold">{label}</span>
      <select
        className="w-full rounded-normal border border-line-strong bg-raised px-2"
        value={value ?? ""}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{empty}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
