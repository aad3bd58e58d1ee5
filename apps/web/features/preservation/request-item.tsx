import type { Preservation } from "@suar/domain";
import { useId, useState } from "react";
import { changePreservation, letterUrl } from "../../api/preservation.ts";
import { DownloadButton } from "../../app/download-button.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ClockTag, writeDaysLeft } from "./clock-text.tsx";
import { MarkForm } from "./mark-form.tsx";
import { fieldsOf } from "./request-fields.ts";
import { RequestForm } from "./request-form.tsx";
import { usePreservationChange } from "./use-preservation-change.ts";

interface RequestItemProps {
  readonly request: Preservation;
}

/** One request: where it stands, how long the platform was asked to keep, its letter, and what was done. */
export function RequestItem({ request }: RequestItemProps) {
  const t = useWords();
  const id = useId();
  const { clock, content, state, may } = request;
  const [isChanging, setChanging] = useState(false);
  return (
    <li>
      <article aria-labelledby={id} className="flex flex-col gap-3 border-s-4 border-line ps-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 id={id} className="font-semibold" dir="auto">
            {request.platform}
          </h3>
          <Tag>{t(`preservationState.${state}`)}</Tag>
          {clock !== null && <ClockTag clock={clock} />}
        </div>
        <p className="text-small text-ink-soft">
          {t("web.keep.named", { accounts: content.accounts.length, posts: content.posts.length })}
          {clock !== null && (
            <>
              {" · "}
              {t("web.keep.keepUntil")} <TimeText value={clock.keepUntil} precision="day" zone="UTC" />
            </>
          )}
        </p>
        <p className="text-small text-ink-soft">
          {t(`preservationBasis.${content.basis}`)}
          {content.basisWords !== "" && (
            <>
              : <bdi>{content.basisWords}</bdi>
            </>
          )}
        </p>
        {clock?.isDue === true && (
          <Notice kind="attention" title={t(clock.daysLeft < 0 ? "web.keep.over.title" : "web.keep.due.title")}>
            <p>
              {writeDaysLeft(t, clock)}. {t("web.keep.due.sentence")}
            </p>
          </Notice>
        )}
        {may.takeLetter && (
          <div className="flex flex-wrap gap-2">
            <DownloadButton path={letterUrl(request.id, "html")}>{t("web.keep.letter.page")}</DownloadButton>
            <DownloadButton path={letterUrl(request.id, "text")}>{t("web.keep.letter.text")}</DownloadButton>
            {may.change && !isChanging && (
              <Button look="quiet" onPress={() => setChanging(true)}>
                {t("web.keep.change")}
              </Button>
            )}
          </div>
        )}
        {may.change && isChanging && <ChangeDraft request={request} onClose={() => setChanging(false)} />}
        {may.steps.length > 0 && !isChanging && <MarkForm key={request.version} request={request} />}
        <Disclosure summary={t("web.keep.history")}>
          <History history={request.history} />
        </Disclosure>
      </article>
    </li>
  );
}

function ChangeDraft({ request, onClose }: RequestItemProps & { readonly onClose: () => void }) {
  const { id, leadId, version } = request;
  const change = usePreservationChange(
    leadId,
    (given: Parameters<typeof changePreservation>[1]) => changePreservation(id, given, version),
    onClose,
  );
  return <RequestForm begin={fieldsOf(request)} change={change} onClose={onClose} />;
}

function History({ history }: Pick<Preservation, "history">) {
  const t = useWords();
  return (
    <ol className="flex max-w-text flex-col gap-2">
      {history.map(({ step, on, keepUntil, words, by, at }) => (
        <li key={`${at} ${step}`} className="border-s-2 border-line-strong ps-3">
          <p>
            {t(`preservationStep.${step}`)}: <TimeText value={on} precision="day" zone="UTC" />
            {keepUntil !== null && (
              <>
                {" · "}
                {t("web.keep.keepUntil")} <TimeText value={keepUntil} precision="day" zone="UTC" />
              </>
            )}
          </p>
          {words !== "" && (
            <p dir="auto" className="whitespace-pre-wrap">
              {words}
            </p>
          )}
          <p className="text-small text-ink-soft">
            <bdi>{by}</bdi>, <TimeText value={at} precision="minute" />
          </p>
        </li>
      ))}
    </ol>
  );
}
