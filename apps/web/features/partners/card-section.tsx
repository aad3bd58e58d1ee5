import { useQuery } from "@tanstack/react-query";
import { Copy, Download, Printer } from "lucide-react";
import { useState } from "react";
import { encode } from "uqr";
import { cardQuery } from "../../api/partners.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Facts } from "../../ui/facts.tsx";
import { saveText } from "../../ui/save-text.ts";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CardNumber } from "./card-number.tsx";

/** The organisation's own card: to be copied, sent as a file, or printed with its code. */
export function CardSection() {
  const t = useWords();
  const { data: card, error, refetch } = useQuery(cardQuery);
  const [isCopied, setCopied] = useState(false);
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Section title={t("web.partners.card.title")} about={t("web.partners.card.about")}>
      {card === undefined ? (
        error === null ? (
          <Skeleton lines={4} />
        ) : (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <>
          <Facts
            facts={[
              { name: t("web.partners.card.number"), value: <CardNumber number={card.number} /> },
              {
                name: t("web.partners.card.address"),
                value: <bdi className="break-all">{card.address ?? t("web.partners.card.noAddress")}</bdi>,
              },
            ]}
          />
          <div className="flex flex-wrap gap-2">
            <Button icon={<Copy size={16} aria-hidden="true" />} onPress={() => void copy(card.text)}>
              {t("web.partners.card.copy")}
            </Button>
            <Button
              icon={<Download size={16} aria-hidden="true" />}
              onPress={() => saveText("suar-card.txt", `${card.text}\n`)}
            >
              {t("web.partners.card.save")}
            </Button>
            <Button icon={<Printer size={16} aria-hidden="true" />} onPress={() => print()}>
              {t("web.print")}
            </Button>
            <output className="self-center text-small">{isCopied && t("web.partners.card.copied")}</output>
          </div>
          <div className="hidden print:block">
            <CardCode text={card.text} />
          </div>
          <div className="no-print">
            <Disclosure summary={t("web.partners.card.show")}>
              <div className="flex flex-col gap-4">
                <CardCode text={card.text} />
                <p dir="ltr" className="max-w-text break-all text-small" data-testid="own-card">
                  {card.text}
                </p>
              </div>
            </Disclosure>
          </div>
        </>
      )}
    </Section>
  );
}

/** The card as a QR code, black on white whatever the theme, with the quiet edge that readers need. */
function CardCode({ text }: { readonly text: string }) {
  const t = useWords();
  const { data, size } = encode(text, { ecc: "L", border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label={t("web.partners.card.qr")}
      viewBox={`0 0 ${size} ${size}`}
      width={240}
      height={240}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
