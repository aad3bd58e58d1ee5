import { useEffect, useState } from "react";
import { LanguageMenu } from "../../app/language-menu.tsx";
import { LeavePage } from "../../app/leave-page.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AskForm } from "./ask-form.tsx";

const languageLook =
  "inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-normal border border-line-strong bg-raised px-3 hover:bg-sunk";
const facts = ["kept", "leave", "return", "shown"] as const;

/** Whoever told something asks what became of it. No name of a product, no word of what it is about. */
export function ReceiptPage() {
  const t = useWords();
  const [goesOn, setGoesOn] = useState(false);
  const title = goesOn ? t("receipt.title") : t("receipt.before.title");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-form flex-col gap-5 p-4">
      <header className="flex justify-end">
        <LanguageMenu className={languageLook} />
      </header>
      <main id="page" className="flex grow flex-col gap-5">
        <LeavePage />
        <h1 className="text-title">{title}</h1>
        {goesOn ? (
          <AskForm />
        ) : (
          <>
            <ul className="flex list-disc flex-col gap-3 ps-5">
              {facts.map((fact) => (
                <li key={fact}>{t(`receipt.before.${fact}`)}</li>
              ))}
            </ul>
            <div>
              <Button look="beacon" onPress={() => setGoesOn(true)}>
                {t("receipt.goOn")}
              </Button>
            </div>
          </>
        )}
      </main>
    </div>
  );
}
