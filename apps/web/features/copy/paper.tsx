import type { MadeCopy } from "@suar/domain";
import { useWords } from "../../ui/use-words.ts";
import { QrPicture } from "../sign-in-methods/qr-picture.tsx";
import { CopyText } from "./copy-text.tsx";

/** Sheets of the paper that offices have. */
export const paperSizes = ["a5", "a4"] as const;
export type PaperSize = (typeof paperSizes)[number];

interface PaperProps {
  readonly made: MadeCopy;
  readonly size: PaperSize;
  readonly hasFacts: boolean;
}

/** The sheet and, on a sheet of its own, the PIN. Nothing on either says what the office does. */
export function Paper({ made, size, hasFacts }: PaperProps) {
  const t = useWords();
  const { document, address, pin } = made;
  return (
    <div className={`paper paper-${size} flex flex-col gap-6`} data-address={address ?? ""}>
      <article className="sheet flex flex-col gap-4 rounded-normal border border-line bg-raised p-6">
        <h1 className="text-title">{t("copy.title")}</h1>
        <CopyText document={document} hasFacts={hasFacts} />
        <section className="flex flex-wrap items-center gap-4 border-t border-line pt-4">
          {address === null ? (
            <p>{t("copy.phone.none", { reference: document.reference })}</p>
          ) : (
            <>
              <QrPicture text={address} label={t("copy.phone.title")} />
              <div className="flex min-w-0 flex-1 basis-52 flex-col gap-1">
                <h2 className="font-semibold">{t("copy.phone.title")}</h2>
                <p>{t("copy.phone.text")}</p>
              </div>
            </>
          )}
        </section>
      </article>
      <article className="sheet flex flex-col gap-2 rounded-normal border border-line bg-raised p-6">
        <h2 className="text-lead font-semibold">{t("copy.slip.title")}</h2>
        <p className="font-mono text-display" dir="ltr" data-pin={pin}>
          {pin.slice(0, 3)} {pin.slice(3)}
        </p>
        <p>{t("copy.slip.text")}</p>
      </article>
    </div>
  );
}
