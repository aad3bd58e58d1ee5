import type { DeskView } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { nameValue } from "@suar/i18n";
import { useWords } from "../../ui/use-words.ts";
import { readDeskSearch } from "./desk-search.ts";
import { VettingTag, VettingText } from "./desk-state-text.tsx";

/** One desk of the directory: who it is, what it does, and who vouched for it. */
export function DeskRow({ desk }: { readonly desk: DeskView }) {
  const t = useWords();
  const { locale } = useIntl();
  return (
    <Link
      to="/organisation/desks/$deskId"
      params={{ deskId: desk.id }}
      search={(search) => readDeskSearch(search)}
      className="flex flex-col gap-1 py-3 text-ink no-underline hover:bg-sunk"
    >
      <bdi className="font-semibold wrap-anywhere underline underline-offset-4">{desk.name}</bdi>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
        <VettingTag state={desk.vetting.state} />
        <span>{t(`deskKind.${desk.kind}`)}</span>
        <span>
          {desk.area !== "" && (
            <>
              <bdi>{desk.area}</bdi>,{" "}
            </>
          )}
          <bdi>{nameValue("place", desk.country, locale)}</bdi>
        </span>
        {desk.canHoldOrRemove && <span>{t("web.desks.holds.short")}</span>}
        <VettingText desk={desk} />
      </span>
    </Link>
  );
}
