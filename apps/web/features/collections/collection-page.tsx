import type { Collection } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Printer } from "lucide-react";
import { useIntl } from "react-intl";
import { collectionQuery } from "../../api/collections.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { Button } from "../../ui/button.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AddDay } from "./add-day.tsx";
import { CollectionStateTag } from "./collection-state-tag.tsx";
import { DaysSection } from "./days-section.tsx";
import { IntakeSection } from "./intake-section.tsx";
import { RebuildNotice } from "./rebuild-notice.tsx";
import { RemoveCollection } from "./remove-collection.tsx";

interface CollectionPageProps {
  readonly collectionId: string;
}

/** While something is at work, how often to ask how far it is. */
const askAgainMs = 3_000;

const isAtWork = (collection: Collection | undefined): boolean =>
  collection !== undefined &&
  (collection.state === "working" || collection.days.some(({ state }) => state === "queued" || state === "running"));

/** One collection: what came, what is new, its days, and the terms under which it is kept. */
export function CollectionPage({ collectionId }: CollectionPageProps) {
  const t = useWords();
  const {
    data: collection,
    error,
    refetch,
  } = useQuery({
    ...collectionQuery(collectionId),
    refetchInterval: ({ state }) => (isAtWork(state.data) ? askAgainMs : false),
  });
  useSayShownData(collection?.synthetic);
  return (
    <div className="mx-auto flex max-w-page flex-col gap-8 p-4 pane:p-8">
      <Link to="/collections" className="no-print inline-flex items-center gap-1 self-start pane:hidden">
        <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
        {t("web.collections.back")}
      </Link>
      {collection === undefined ? (
        error === null ? (
          <Skeleton lines={12} />
        ) : (
          <PaneError error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <ShownCollection collection={collection} />
      )}
    </div>
  );
}

function ShownCollection({ collection }: { readonly collection: Collection }) {
  const t = useWords();
  const { state, id } = collection;
  return (
    <>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-1">
          <h1 className="text-title">
            <bdi>{collection.name}</bdi>
          </h1>
          <p className="flex flex-wrap items-center gap-3 text-small text-ink-soft">
            <CollectionStateTag state={state} />
            <span>{t(`collectionKind.${collection.kind}`)}</span>
            {collection.synthetic && <Tag>{t("web.synthetic")}</Tag>}
          </p>
          <p className="max-w-text" dir="auto">
            {collection.holds}
          </p>
        </div>
        <div className="no-print flex flex-wrap gap-2">
          <Button icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
            {t("web.print")}
          </Button>
          {collection.may.remove && <RemoveCollection collection={collection} />}
        </div>
      </header>
      {state === "closed" && (
        <Notice kind="attention" title={t("web.collection.closed.title")}>
          <p>{t("web.collection.closed.sentence")}</p>
        </Notice>
      )}
      {state === "working" && (
        <Notice title={t("collectionState.working")}>
          <p>{t("web.collection.working.sentence")}</p>
        </Notice>
      )}
      {state === "failed" && <RebuildNotice collection={collection} />}
      {state === "ready" && <IntakeSection collectionId={id} />}
      {collection.may.addDay && <AddDay collectionId={id} isFirst={collection.days.length === 0} />}
      {collection.days.length > 0 && <DaysSection days={collection.days} />}
      <Terms collection={collection} />
    </>
  );
}

function Terms({ collection }: { readonly collection: Collection }) {
  const t = useWords();
  const intl = useIntl();
  const { agreement } = collection;
  return (
    <Section title={t("web.collection.terms")}>
      <Facts
        facts={[
          { name: t("web.collection.purpose"), value: <bdi>{collection.purpose}</bdi> },
          { name: t("web.collection.access"), value: <bdi>{collection.access}</bdi> },
          { name: t("web.collection.keepDays"), value: t("web.days.count", { days: collection.keepDays }) },
          { name: t("web.import.clustered"), value: intl.formatNumber(collection.clustered) },
          {
            name: t("web.collection.begun"),
            value: (
              <>
                <bdi>{collection.createdBy ?? t("word.notKnown")}</bdi>,{" "}
                <TimeText value={collection.createdAt} precision="day" />
              </>
            ),
          },
        ]}
      />
      {agreement !== null && (
        <div className="flex flex-col gap-3">
          <p className="max-w-text">{t("web.adult.rule")}</p>
          <Facts
            facts={[
              { name: t("web.adult.party"), value: <bdi>{agreement.party}</bdi> },
              { name: t("web.adult.signedBy"), value: <bdi>{agreement.signedBy}</bdi> },
              { name: t("web.adult.reference"), value: <bdi>{agreement.reference}</bdi> },
              {
                name: t("web.adult.until"),
                value: <TimeText value={agreement.until} precision="day" zone="UTC" />,
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
