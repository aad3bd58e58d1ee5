import type { Reading } from "@suar/domain";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { cutExcerpt } from "../campaigns/cut-excerpt.ts";
import { SignCard } from "../campaigns/sign-card.tsx";
import { gatherSigns } from "./gather-signs.ts";

interface SignsSectionProps {
  readonly indicators: Reading["indicators"];
  readonly text: string;
  readonly language: string;
}

const around = 80;
const mostPlaces = 3;

/** What practice lists name and this text says: each sign once, with its words, its source and what would speak against it. */
export function SignsSection({ indicators, text, language }: SignsSectionProps) {
  const t = useWords();
  const signs = gatherSigns(indicators);
  return (
    <Section
      title={t("web.indicators.title", { indicators: signs.length })}
      about={signs.length === 0 ? t("web.read.signs.none") : t("web.indicators.about")}
    >
      <ul className="grid gap-4 wide:grid-cols-2">
        {signs.map((sign) => (
          <li key={sign.id} className="rounded-normal border border-line bg-raised p-4">
            <SignCard
              sign={sign}
              places={sign.places.length > 1 && <span>{t("web.read.places", { places: sign.places.length })}</span>}
              examples={sign.places.slice(0, mostPlaces).map((place) => ({
                key: String(place.start),
                language,
                excerpt: cutExcerpt(text, place, around),
              }))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
