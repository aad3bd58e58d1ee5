import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { nodeQuery } from "../../api/node.ts";
import { PublicPage } from "../../app/public-page.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { buttonLook } from "../../ui/button-look.ts";
import { Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";

/** What Suar is, what it never does, and who does not stand behind it. */
export function AboutPage() {
  const t = useWords();
  const { data: node } = useQuery(nodeQuery);
  usePageTitle(t("web.about"));
  return (
    <PublicPage title={t("web.about")} isWide>
      <p className="text-lead">{t("web.about.oneSentence")}</p>
      <Section title={t("web.about.does.title")}>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          <li>{t("web.about.does.finds")}</li>
          <li>{t("web.about.does.explains")}</li>
          <li>{t("web.about.does.keeps")}</li>
        </ul>
      </Section>
      <Section title={t("web.about.never.title")}>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          <li>{t("web.about.never.decides")}</li>
          <li>{t("web.about.never.sends")}</li>
          <li>{t("web.about.never.certain")}</li>
        </ul>
      </Section>
      <Section title={t("web.about.notice.title")}>
        <p>{t("notice.unofficial")}</p>
        <Facts facts={[{ name: t("web.about.version"), value: node?.version ?? t("word.notKnown") }]} />
      </Section>
      <Link to="/imports" className={buttonLook("plain", "self-start")}>
        {t("web.about.back")}
      </Link>
    </PublicPage>
  );
}
