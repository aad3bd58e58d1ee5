import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { QuietPage } from "../../app/quiet-page.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AskForm } from "./ask-form.tsx";

const facts = ["kept", "leave", "return", "shown"] as const;

/** Whoever told something asks what became of it. No name of a product, no word of what it is about. */
export function ReceiptPage() {
  const t = useWords();
  const [goesOn, setGoesOn] = useState(false);
  return (
    <QuietPage title={goesOn ? t("receipt.title") : t("receipt.before.title")}>
      {goesOn ? (
        <>
          <AskForm />
          <Link to="/image-help" className="self-start">
            {t("imageHelp.link")}
          </Link>
        </>
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
    </QuietPage>
  );
}
