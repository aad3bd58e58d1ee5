import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "../../ui/use-words.ts";

interface OutsideLinkProps {
  readonly address: string;
  readonly children: ReactNode;
}

/** A link to another site, in a window of its own: what was told stands in this page's memory only. Paper shows the address. */
export function OutsideLink({ address, children }: OutsideLinkProps) {
  const t = useWords();
  return (
    <p>
      <a
        href={address}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-6 items-center gap-1 font-semibold"
      >
        {children}
        <ExternalLink size={16} aria-hidden="true" className="shrink-0 rtl:-scale-x-100" />
        <span className="sr-only">{t("imageHelp.newWindow")}</span>
      </a>
      <span className="block wrap-anywhere text-small text-ink-soft">
        <bdi>{address}</bdi>
      </span>
    </p>
  );
}
