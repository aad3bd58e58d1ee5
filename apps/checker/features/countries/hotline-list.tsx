import type { CountryCode } from "@suar/domain/countries";
import { useWords } from "../../app/words.ts";
import { findHotlines, type Hotline } from "../../knowledge/hotlines.ts";
import { buttonLook } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { nameCountry } from "./name-country.ts";
import { writeDate } from "./write-date.ts";

interface HotlineListProps {
  readonly title: string;
  readonly country: CountryCode | undefined;
}

/** The numbers to call in one country, each with its source, or the words that there is none. */
export function HotlineList({ title, country }: HotlineListProps) {
  const { say, tag } = useWords();
  if (country === undefined) return null;
  const name = nameCountry(country, tag);
  const found = findHotlines(country);
  return (
    <div className="flex max-w-text flex-col gap-2">
      <h3 className="text-body font-semibold">
        {title}: {name}
      </h3>
      {typeof found === "string" ? (
        <p>{say("hotline.none", { country: name })}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {found.map((hotline) => (
            <HotlineCard key={hotline.number} hotline={hotline} />
          ))}
        </ul>
      )}
    </div>
  );
}

function HotlineCard({ hotline }: { readonly hotline: Hotline }) {
  const { say, tag } = useWords();
  const { name, number, languages, hours, fromAbroad, sourceUrl, sourceDate, checked } = hotline;
  return (
    <li className="flex flex-col gap-1 rounded-normal border border-line bg-raised p-3">
      <bdi className="font-semibold">{name}</bdi>
      <span className="hidden print:block">{number}</span>
      <a href={`tel:${number.replaceAll(/[^\d+*#]/g, "")}`} className={buttonLook("plain", "self-start")}>
        <Icon name="phone" />
        <bdi>{say("hotline.call", { number })}</bdi>
      </a>
      {hours !== undefined && (
        <span>{hours === "always" ? say("hotline.always") : say("hotline.hours", { hours })}</span>
      )}
      {languages !== undefined && (
        <span>
          {say("hotline.languages", { languages: languages.map((code) => nameLanguage(code, tag)).join(", ") })}
        </span>
      )}
      {fromAbroad === true && <span>{say("hotline.from-abroad")}</span>}
      <span className="text-small text-ink-soft">
        {say("hotline.checked", { date: writeDate(checked, tag) })}
        {sourceDate !== undefined && ` ${say("hotline.source-date", { date: writeDate(sourceDate, tag) })}`}
      </span>
      <bdi className="text-small text-ink-soft wrap-anywhere">{sourceUrl}</bdi>
    </li>
  );
}

const nameLanguage = (code: string, tag: string): string =>
  new Intl.DisplayNames([tag, "en"], { type: "language" }).of(code) ?? code;
