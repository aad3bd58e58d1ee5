import type { DeskView } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { ApiError } from "../../api/api-error.ts";
import { closeDesk, desksQuery, endVetting } from "../../api/desks.ts";
import { AskedAction } from "../../app/asked-action.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { DeskFacts } from "./desk-facts.tsx";
import { DeskForm } from "./desk-form.tsx";
import { readDeskSearch } from "./desk-search.ts";
import { VettingTag } from "./desk-state-text.tsx";
import { useDeskChange } from "./use-desk-change.ts";
import { VetDeskForm } from "./vet-desk-form.tsx";

/** One desk of the directory, or the form for a new one. */
export function DeskPage() {
  const t = useWords();
  usePageTitle(t("web.desks.one"));
  const { deskId = "" } = useParams({ strict: false });
  const { data: desks, error, refetch } = useQuery(desksQuery);
  const desk = desks?.find(({ id }) => id === deskId);
  const back = <BackToDesks />;
  if (deskId === "new") return <NewDesk />;
  if (desk !== undefined) return <ShownDesk key={desk.id} desk={desk} />;
  if (desks === undefined && error === null) return <Skeleton lines={10} />;
  const problem = error ?? new ApiError({ code: "desk.not_found", status: 404 });
  return (
    <>
      {back}
      <PaneError error={problem} onRetry={() => void refetch()} />
    </>
  );
}

function BackToDesks() {
  const t = useWords();
  return (
    <Link
      to="/organisation/desks"
      search={(search) => readDeskSearch(search)}
      className="no-print inline-flex items-center gap-1 self-start"
    >
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.desks.back")}
    </Link>
  );
}

function NewDesk() {
  const t = useWords();
  const navigate = useNavigate();
  return (
    <>
      <BackToDesks />
      <header className="flex max-w-text flex-col gap-2">
        <h1 className="text-title">{t("web.desks.add")}</h1>
        <p className="text-ink-soft">{t("web.desks.add.about")}</p>
      </header>
      <DeskForm
        onDone={({ id }) =>
          void navigate({
            to: "/organisation/desks/$deskId",
            params: { deskId: id },
            search: (search) => readDeskSearch(search),
          })
        }
      />
    </>
  );
}

function ShownDesk({ desk }: { readonly desk: DeskView }) {
  const t = useWords();
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <BackToDesks />
      <header className="flex max-w-text flex-col gap-2">
        <h1 className="text-title wrap-anywhere">
          <bdi>{desk.name}</bdi>
        </h1>
        <p>
          <VettingTag state={desk.vetting.state} />
        </p>
      </header>
      {isChanging ? (
        <DeskForm desk={desk} onDone={() => setChanging(false)} onCancel={() => setChanging(false)} />
      ) : (
        <>
          <DeskFacts desk={desk} />
          {desk.may.change && (
            <Button className="self-start" onPress={() => setChanging(true)}>
              {t("web.desks.change")}
            </Button>
          )}
        </>
      )}
      <VettingSection desk={desk} />
      {desk.may.close && <CloseSection desk={desk} />}
    </>
  );
}

function VettingSection({ desk }: { readonly desk: DeskView }) {
  const t = useWords();
  const { state, by, at, ways, nextCheck } = desk.vetting;
  const end = useDeskChange(() => endVetting(desk.id));
  return (
    <Section title={t("web.desks.vetting")} about={t("web.desks.vetting.about")}>
      {state === "closed" && <p>{t("web.desks.closed.sentence")}</p>}
      {state === "not_vetted" && <Notice kind="attention">{t("web.desks.notVetted.sentence")}</Notice>}
      {state === "check_due" && <Notice kind="attention">{t("web.desks.checkDue.sentence")}</Notice>}
      {at !== null && (
        <dl className="flex flex-wrap gap-x-8 gap-y-3">
          <div>
            <dt className="text-small text-ink-soft">{t("web.desks.vettedBy")}</dt>
            <dd>
              <bdi>{by ?? t("word.notKnown")}</bdi>, <TimeText value={at} precision="day" />
            </dd>
          </div>
          <div>
            <dt className="text-small text-ink-soft">{t("web.desks.ways")}</dt>
            <dd>
              {ways.map((way) => (
                <span key={way} className="block">
                  {t(`vettingWay.${way}`)}
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt className="text-small text-ink-soft">{t("web.desks.nextCheck")}</dt>
            <dd>
              <TimeText value={nextCheck} precision="day" zone="UTC" />
            </dd>
          </div>
        </dl>
      )}
      {desk.may.vet && <VetDeskForm desk={desk} />}
      {!desk.may.vet && desk.may.change && state !== "vetted" && (
        <p className="text-ink-soft">{t("web.desks.vet.supervisor")}</p>
      )}
      {desk.may.change && at !== null && (
        <div>
          <AskedAction
            action={t("web.desks.endVetting")}
            title={t("web.desks.endVetting.title")}
            sentence={t("web.desks.endVetting.sentence")}
            run={() => end.mutateAsync(undefined)}
            onDone={() => {}}
          />
        </div>
      )}
    </Section>
  );
}

function CloseSection({ desk }: { readonly desk: DeskView }) {
  const t = useWords();
  const close = useDeskChange(() => closeDesk(desk.id));
  return (
    <Section title={t("web.desks.close")} about={t("web.desks.close.about")}>
      <div>
        <AskedAction
          action={t("web.desks.close")}
          title={t("web.desks.close.title")}
          sentence={t("web.desks.close.sentence")}
          run={() => close.mutateAsync(undefined)}
          onDone={() => {}}
        />
      </div>
    </Section>
  );
}
