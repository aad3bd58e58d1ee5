import type { CampaignPictures, SharedPicture } from "@suar/domain";
import { Link } from "@tanstack/react-router";
import { Images } from "lucide-react";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";

interface PicturesSectionProps {
  /** `null` once what was searched is gone: nothing is left to go to. */
  readonly importId: string | null;
  readonly pictures: CampaignPictures | null;
}

/**
 * Pictures that the records share with each other and with other campaigns, by their hashes: no picture is here to be
 * shown. Nothing stands here where the file named none.
 */
export function PicturesSection({ importId, pictures }: PicturesSectionProps) {
  const t = useWords();
  if (pictures === null || pictures.named === 0) return null;
  const { pictures: shown, total, named, nearBits, mostUntied } = pictures;
  return (
    <Section
      title={t("web.pictures.title")}
      about={t(total === 0 ? "web.pictures.none" : "web.pictures.about", { named, nearBits })}
    >
      <ul className="flex flex-col gap-3">
        {shown.map((picture) => (
          <PictureCard key={picture.hash} importId={importId} picture={picture} mostUntied={mostUntied} />
        ))}
      </ul>
      {total > shown.length && (
        <p className="text-small text-ink-soft">{t("web.pictures.more", { pictures: total - shown.length })}</p>
      )}
    </Section>
  );
}

interface PictureCardProps {
  readonly importId: string | null;
  readonly picture: SharedPicture;
  readonly mostUntied: number;
}

function PictureCard({ importId, picture, mostUntied }: PictureCardProps) {
  const t = useWords();
  const { hash, records, forms, campaigns, isCommon } = picture;
  return (
    <li className="flex flex-col gap-2 rounded-normal border border-line bg-raised p-4">
      <div className="flex flex-wrap items-baseline gap-2">
        <p className="font-semibold">{t("web.pictures.shared", { records, campaigns })}</p>
        {isCommon && <Tag icon={<Images size={14} />}>{t("web.pictures.common")}</Tag>}
      </div>
      {isCommon && <p className="max-w-text text-small">{t("web.pictures.common.about", { mostUntied })}</p>}
      {isCommon ? (
        <Disclosure summary={t("web.campaigns")}>
          <OtherCampaigns importId={importId} picture={picture} />
        </Disclosure>
      ) : (
        <OtherCampaigns importId={importId} picture={picture} />
      )}
      <p className="text-small text-ink-soft">
        {t("web.pictures.hash", { forms })} <bdi className="break-all">{hash}</bdi>
      </p>
    </li>
  );
}

function OtherCampaigns({ importId, picture: { others, campaigns } }: Omit<PictureCardProps, "mostUntied">) {
  const t = useWords();
  if (others.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1">
      {others.map((other) => (
        <li key={other.campaign}>
          {importId === null ? (
            <span dir="auto" className="line-clamp-2">
              {other.title}
            </span>
          ) : (
            <Link
              to="/imports/$importId/campaigns/$campaign"
              params={{ importId, campaign: other.campaign }}
              dir="auto"
              className="line-clamp-2"
            >
              {other.title}
            </Link>
          )}
          <span className="text-small text-ink-soft">
            {t("web.pictures.other", { records: other.records, bits: other.bits })}
            {other.sameRing && ` ${t("web.pictures.sameRing")}`}
          </span>
        </li>
      ))}
      {campaigns > others.length && (
        <li className="text-small text-ink-soft">
          {t("web.pictures.moreCampaigns", { campaigns: campaigns - others.length })}
        </li>
      )}
    </ul>
  );
}
