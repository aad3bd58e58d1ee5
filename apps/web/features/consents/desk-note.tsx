import type { DeskView } from "@suar/domain";
import { nameValue } from "@suar/i18n";
import { useIntl } from "react-intl";
import { isolate } from "../../ui/isolate.ts";
import { useWords } from "../../ui/use-words.ts";

interface DeskNoteProps {
  readonly desk: DeskView;
  /** Danger to life does not wait until somebody has vouched for the desk. */
  readonly isUrgent: boolean;
}

/** What a desk is, what it can do to a person, and whether it can forget: read before anything is written down. */
export function DeskNote({ desk, isUrgent }: DeskNoteProps) {
  const t = useWords();
  const { locale, formatList } = useIntl();
  const { state } = desk.vetting;
  return (
    <div className="flex flex-col gap-1 border-s-2 border-line-strong ps-4">
      <p className="text-small text-ink-soft">
        {formatList(
          [
            t(`deskKind.${desk.kind}`),
            nameValue("place", desk.country, locale),
            ...(desk.area === "" ? [] : [isolate(desk.area)]),
          ],
          { type: "unit" },
        )}
      </p>
      <p>
        {t(`forgetting.${desk.forgetting}`)}
        {desk.forgettingLaw !== "" && (
          <>
            {" "}
            <bdi>{desk.forgettingLaw}</bdi>
          </>
        )}
      </p>
      {desk.canHoldOrRemove && <p className="font-semibold">{t("web.consents.desk.canHold")}</p>}
      {state !== "vetted" && (
        <p>
          {t(state === "check_due" ? "referralDenial.desk_check_due" : "referralDenial.desk_not_vetted")}{" "}
          {t(isUrgent ? "web.consents.desk.urgent" : "web.consents.desk.waits")}
        </p>
      )}
    </div>
  );
}
