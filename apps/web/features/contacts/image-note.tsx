import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../ui/use-words.ts";

/** What to say to somebody who is threatened with a picture: where they help themselves, and that nobody sends it here. */
export function ImageNote() {
  const t = useWords();
  return (
    <Disclosure summary={t("web.imageHelp.title")}>
      <div className="flex flex-col gap-2 text-small">
        <p>{t("web.imageHelp.about", { address: `${location.origin}/image-help` })}</p>
        <p>{t("web.imageHelp.child")}</p>
      </div>
    </Disclosure>
  );
}
