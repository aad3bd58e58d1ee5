import { useWords } from "../../ui/use-words.ts";

/** A code to read out by voice: 16 digits in fours, always 0 to 9 and from left to right. */
export function SpokenCode({ code }: { readonly code: string }) {
  const t = useWords();
  return (
    <p className="flex flex-col gap-1">
      <span className="text-small text-ink-soft">{t("web.keys.code")}</span>
      <output dir="ltr" className="self-start text-title font-semibold tabular-nums">
        {code}
      </output>
    </p>
  );
}
