import type { DeskView } from "@suar/domain";
import { nameValue } from "@suar/i18n";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { partnersQuery } from "../../api/partners.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Facts } from "../../ui/facts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";

/** What a desk is, what it can do to a person, whether it can forget, and how it is reached. */
export function DeskFacts({ desk }: { readonly desk: DeskView }) {
  const t = useWords();
  const { locale, formatList } = useIntl();
  const nameOf = useLanguageName();
  const listed = (words: readonly string[]): string =>
    words.length === 0 ? t("word.notKnown") : formatList(words, { type: "unit" });
  return (
    <div className="flex flex-col gap-5">
      <Facts
        facts={[
          { name: t("web.desks.kind"), value: t(`deskKind.${desk.kind}`) },
          { name: t("web.desks.country"), value: <bdi>{nameValue("place", desk.country, locale)}</bdi> },
          { name: t("web.desks.area"), value: <bdi>{desk.area === "" ? t("word.notKnown") : desk.area}</bdi> },
          { name: t("web.desks.languages"), value: listed(desk.languages.map(nameOf)) },
          { name: t("web.desks.reached"), value: <WayToDesk desk={desk} /> },
          { name: t("web.desks.contact"), value: <ContactText desk={desk} /> },
        ]}
      />
      <Facts
        facts={[
          {
            name: t("web.desks.purposes"),
            value: listed(desk.purposes.map((purpose) => t(`disclosurePurpose.${purpose}`))),
          },
        ]}
      />
      {desk.canHoldOrRemove ? (
        <Notice kind="attention" title={t("web.desks.holds")}>
          <p>{t("web.desks.holds.sentence")}</p>
        </Notice>
      ) : (
        <p>{t("web.desks.holdsNot")}</p>
      )}
      <p className="max-w-text">
        {t(`forgetting.${desk.forgetting}`)}
        {desk.forgettingLaw !== "" && (
          <>
            {" "}
            <span dir="auto">({desk.forgettingLaw})</span>
          </>
        )}
      </p>
      {desk.closedTo.length > 0 && (
        <Notice
          title={t("web.desks.closedTo", { people: listed(desk.closedTo.map((one) => t(`deskClosure.${one}`))) })}
        >
          <p>{t("web.desks.closedTo.sentence")}</p>
        </Notice>
      )}
    </div>
  );
}

function WayToDesk({ desk }: { readonly desk: DeskView }) {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.may.includes("partner.read") === true;
  const { data: partners } = useQuery({ ...partnersQuery, enabled: mayRead && desk.partnerId !== null });
  if (desk.partnerId === null) return <>{t("web.desks.byHand")}</>;
  const partner = partners?.find(({ id }) => id === desk.partnerId);
  if (partner === undefined) return <>{t("web.desks.byNode")}</>;
  return (
    <Link to="/organisation/partners/$partnerId" params={{ partnerId: partner.id }}>
      <bdi>{partner.name}</bdi>
    </Link>
  );
}

function ContactText({ desk: { contact, contactIsPublic } }: { readonly desk: DeskView }) {
  const t = useWords();
  if (contact === null) return <span className="text-ink-soft">{t("web.desks.contact.sealed")}</span>;
  if (contact === "") return <>{t("word.notKnown")}</>;
  return (
    <>
      <span dir="auto" className={contactIsPublic ? "wrap-anywhere" : "no-print wrap-anywhere"}>
        {contact}
      </span>
      <span className="block text-small text-ink-soft">
        {t(contactIsPublic ? "web.desks.contact.isPublic" : "web.desks.contact.isSealed")}
      </span>
    </>
  );
}
