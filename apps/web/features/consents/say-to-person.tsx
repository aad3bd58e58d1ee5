import type { DeskView, DisclosedClass, DisclosurePurpose } from "@suar/domain";
import { isolate } from "../../ui/isolate.ts";
import { useWords } from "../../ui/use-words.ts";

interface SayToPersonProps {
  readonly desk: DeskView;
  readonly purpose: DisclosurePurpose;
  readonly classes: readonly DisclosedClass[];
}

/** What is said before anybody is asked, to be read aloud: help first, then who hears what, and whether they can forget. */
export function SayToPerson({ desk, purpose, classes }: SayToPersonProps) {
  const t = useWords();
  const name = isolate(desk.name);
  const law = desk.forgettingLaw === "" ? "" : isolate(desk.forgettingLaw);
  return (
    <ol className="flex list-decimal flex-col gap-2 ps-6">
      <li className="font-semibold">{t("consent.helpDoesNotDepend")}</li>
      <li>{t("consent.say.who", { desk: name, purpose: t(`disclosurePurpose.${purpose}`) })}</li>
      <li>
        {t("consent.say.what")}
        <ul className="list-disc ps-6">
          {classes.map((each) => (
            <li key={each}>{t(`consent.say.class.${each}`)}</li>
          ))}
        </ul>
      </li>
      <li className="font-semibold">
        {t(`consent.say.forgetting.${desk.forgetting}`)}
        {law !== "" && ` ${t("consent.say.law", { law })}`}
      </li>
      {desk.canHoldOrRemove && <li className="font-semibold">{t("consent.say.canHold")}</li>}
      <li>{t("consent.say.never")}</li>
      <li>{t("consent.say.takeBack")}</li>
    </ol>
  );
}
