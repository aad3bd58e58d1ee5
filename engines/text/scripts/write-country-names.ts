/**
 * Writes src/entities/gazetteer/countries.json from Unicode CLDR (through Intl): the names of the countries that
 * adverts in the region speak of, in its languages. Run by hand when the list grows:
 * `node scripts/write-country-names.ts`. Words the CLDR does not have stand in places.json.
 */
import { writeFileSync } from "node:fs";

const codes =
  "KH MM TH LA VN MY SG ID PH BN TL CN HK MO TW JP KR KP MN IN BD LK NP PK BT MV AF IR IQ AE SA QA KW BH OM YE JO LB SY " +
  "IL TR EG ET KE UG TZ RW NG GH CM ZA MA TN DZ SD SN CI ZM ZW MW MG MU KZ KG UZ TJ TM AZ AM GE RU UA BY PL RO RS HU CZ " +
  "GR CY IT ES PT FR DE GB IE NL BE CH AT SE NO DK FI US CA MX BR PE CO AR CL AU NZ FJ PG WS TO PW NR VU SB";
const languages = [
  "en",
  "id",
  "ms",
  "fil",
  "vi",
  "th",
  "lo",
  "km",
  "my",
  "zh",
  "zh-Hant",
  "hi",
  "bn",
  "ne",
  "si",
  "ta",
  "ur",
];
/** Short or everyday words that would be found where no country is meant. */
const refused = new Set([
  "Mỹ",
  "Anh",
  "Nga",
  "Ý",
  "Úc",
  "Đức",
  "Áo",
  "Bỉ",
  "Séc",
  "AS",
  "US",
  "UK",
  "A.S",
  "U.S.",
  "Togo",
  "Man",
  "Pháp",
  "شام",
  "چلی",
  "پیرو",
  "பெரு",
  "கானா",
  "பாலோ",
  "யூகே",
  "युके",
]);

const countries: Record<string, Record<string, string[]>> = {};
for (const code of codes.split(" ")) {
  const names: Record<string, string[]> = {};
  for (const language of languages) {
    const long = new Intl.DisplayNames([language], { type: "region" }).of(code) ?? "";
    const short = new Intl.DisplayNames([language], { type: "region", style: "short" }).of(code) ?? "";
    const written = ["HK", "MO"].includes(code) ? [short] : [long, short];
    const plain = written
      .flatMap((name) => name.replace(/\u200b/g, "").split(/[（(）)]/))
      .map((name) => name.trim())
      .filter((name) => name !== "" && !refused.has(name) && !/^[A-Z.]{1,3}$|[॰.]|^(?:ইউ|จีน SAR|တရုတ်ပြည်)\b/.test(name));
    names[language === "zh-Hant" ? "zh-hant" : language] = [...new Set(plain)];
  }
  countries[code] = names;
}
const lines = Object.entries(countries).map(([code, names]) => `  "${code}": ${JSON.stringify(names)}`);
writeFileSync(new URL("../src/entities/gazetteer/countries.json", import.meta.url), `{\n${lines.join(",\n")}\n}\n`);
