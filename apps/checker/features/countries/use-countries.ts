import { type CountryCode, countryCodes } from "@suar/domain/countries";
import { useEffect, useState } from "preact/hooks";
import { untilIdle } from "../../device/until-idle.ts";
import { type NamedCountry, sortCountries } from "./name-country.ts";

/** The countries to choose from: those chosen at once, all others as soon as the answer stands, which they must not delay. */
export function useCountries(chosen: readonly CountryCode[], tag: string): readonly NamedCountry[] {
  const [all, setAll] = useState<{ readonly tag: string; readonly countries: readonly NamedCountry[] }>();
  useEffect(() => {
    let isCurrent = true;
    const fill = async (): Promise<void> => {
      await untilIdle();
      if (isCurrent) setAll({ tag, countries: sortCountries(countryCodes, tag) });
    };
    void fill();
    return () => {
      isCurrent = false;
    };
  }, [tag]);
  return all?.tag === tag ? all.countries : sortCountries(chosen, tag);
}
