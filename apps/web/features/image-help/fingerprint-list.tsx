import { X } from "lucide-react";
import { IconButton } from "../../ui/icon-button.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { Fingerprint } from "./fingerprint.ts";

interface FingerprintListProps {
  readonly fingerprints: readonly Fingerprint[];
  readonly onRemove: (gone: Fingerprint) => void;
}

/** The hashes so far, by number: neither the picture nor the name of its file is shown. */
export function FingerprintList({ fingerprints, onRemove }: FingerprintListProps) {
  const t = useWords();
  const last = fingerprints.at(-1);
  return (
    <>
      {fingerprints.length > 0 && (
        <ul className="flex flex-col gap-3">
          {fingerprints.map((fingerprint, at) => (
            <li
              key={fingerprint.hash}
              className="flex items-start gap-2 rounded-normal border border-line bg-raised p-3"
            >
              <div className="flex min-w-0 grow flex-col gap-1">
                <p className="font-semibold">{t(`imageHelp.hash.${fingerprint.of}`, { number: at + 1 })}</p>
                <p dir="ltr" data-testid="hash" className="wrap-anywhere text-small tabular-nums">
                  {fingerprint.hash}
                </p>
                {fingerprint.of === "picture" && fingerprint.isWeak && (
                  <p className="text-small">{t("imageHelp.hash.weak")}</p>
                )}
              </div>
              <IconButton
                label={t("imageHelp.hash.remove", { number: at + 1 })}
                icon={<X size={16} aria-hidden="true" />}
                onPress={() => onRemove(fingerprint)}
              />
            </li>
          ))}
        </ul>
      )}
      <output className="sr-only">
        {last !== undefined && t(`imageHelp.hash.${last.of}`, { number: fingerprints.length })}
      </output>
    </>
  );
}
