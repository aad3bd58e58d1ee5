import { type AgeAtPicture, agesAtPicture } from "@suar/domain/image-help/hash-services";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";

/** The one question that decides who can help. The software never guesses an age; not knowing counts as a child. */
export function AgeStep({ onAnswer }: { readonly onAnswer: (age: AgeAtPicture) => void }) {
  const t = useWords();
  return (
    <>
      <p>{t("imageHelp.age.about")}</p>
      <div className="flex flex-col gap-3">
        {agesAtPicture.map((age) => (
          <Button key={age} className="min-h-12" onPress={() => onAnswer(age)}>
            {t(`imageHelp.age.${age}`)}
          </Button>
        ))}
      </div>
      <p className="text-small text-ink-soft">{t("imageHelp.age.why")}</p>
    </>
  );
}
