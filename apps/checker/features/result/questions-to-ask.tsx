import { useWords } from "../../app/words.ts";
import type { Sign } from "../../offer/offer.ts";
import { Section } from "../../ui/section.tsx";

/** Questions that fit any offer, for when no sign was found. */
const always = ["ask.employer", "ask.work", "ask.pay", "ask.visa", "ask.fee", "ask.papers", "ask.leave"] as const;

/** What to ask the recruiter, each question once: those of the signs, or those that fit any offer. */
export function QuestionsToAsk({ signs }: { readonly signs: readonly Sign[] }) {
  const { say, find } = useWords();
  const ofSigns = [...new Set(signs.map(({ id }) => find(`flag.${id}.ask`)))].filter((ask) => ask !== undefined);
  const shown = ofSigns.length === 0 ? always.map((id) => say(id)) : ofSigns;
  return (
    <Section title={say("result.ask-title")}>
      <ul className="flex max-w-text list-disc flex-col gap-2 ps-5">
        {shown.map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </ul>
    </Section>
  );
}
