import { PublicPage } from "../../app/public-page.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useWords } from "../../ui/use-words.ts";
import { KitActions } from "./kit-actions.tsx";
import { KitFields } from "./kit-fields.tsx";
import { KitStates } from "./kit-states.tsx";
import { KitTexts } from "./kit-texts.tsx";

/** Every component of `ui/` with its states. Names of components stand as they are in the code, in every language. */
export function KitPage() {
  const t = useWords();
  usePageTitle(t("web.kit"));
  return (
    <PublicPage title={t("web.kit")} isWide>
      <p>{t("web.kit.about")}</p>
      <p>{t("web.kit.focus")}</p>
      <KitActions />
      <KitFields />
      <KitStates />
      <KitTexts />
    </PublicPage>
  );
}
