import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";

const facts = ["what", "sent", "kept", "leave"] as const;

/** What this page does, and what stays behind whatever it does. */
export function BeforeStep({ onGoOn }: { readonly onGoOn: () => void }) {
  const t = useWords();
  return (
    <>
      <ul className="flex list-disc flex-col gap-3 ps-5">
        {facts.map((fact) => (
          <li key={fact}>{t(`imageHelp.before.${fact}`)}</li>
        ))}
      </ul>
      <div>
        <Button look="beacon" onPress={onGoOn}>
          {t("imageHelp.goOn")}
        </Button>
      </div>
    </>
  );
}
