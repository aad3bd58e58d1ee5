import type { Network } from "@suar/domain";
import { lazy, Suspense } from "react";
import { useIntl } from "react-intl";
import { DataTable } from "../../ui/data-table.tsx";
import { ScrollFrame } from "../../ui/scroll-frame.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWords } from "../../ui/use-words.ts";

interface NetworkSectionProps {
  readonly network: Network;
}

const NetworkPicture = lazy(async () => ({ default: (await import("./network-picture.tsx")).NetworkPicture }));

/** Which contacts and accounts the records share: a picture and, beside it, the same as a table. */
export function NetworkSection({ network }: NetworkSectionProps) {
  const t = useWords();
  const intl = useIntl();
  const contacts = network.nodes.filter(({ kind }) => kind !== "campaign" && kind !== "account").length;
  const accounts = network.nodes.filter(({ kind }) => kind === "account").length;
  if (contacts + accounts === 0) {
    return (
      <Section title={t("web.network.title")}>
        <p className="text-ink-soft">{t("web.network.none")}</p>
      </Section>
    );
  }
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const campaignWord = t("web.campaign");
  const labelOf = (id: string): string => {
    const node = byId.get(id);
    return node === undefined || node.kind === "campaign" ? campaignWord : node.label;
  };
  const kindOf = (kind: Network["nodes"][number]["kind"]): string =>
    kind === "campaign" ? campaignWord : kind === "account" ? t("web.network.account") : t(`entity.${kind}`);
  const summary = t("web.network.summary", { contacts, accounts });
  const rows = network.nodes
    .filter(({ kind }) => kind !== "campaign")
    .toSorted((a, b) => b.records - a.records)
    .map((node) => ({
      key: node.id,
      cells: {
        kind: kindOf(node.kind),
        name: <bdi className="break-all">{node.label}</bdi>,
        records: intl.formatNumber(node.records),
        ties: <Ties labels={tiesOf(network, node.id).map(labelOf)} />,
      },
    }));
  return (
    <Section
      title={t("web.network.title")}
      about={`${summary} ${network.omitted > 0 ? t("web.network.omitted", { nodes: network.omitted }) : ""}`}
    >
      <div className="flex flex-col gap-4">
        <figure className="m-0 flex min-w-0 flex-col gap-2">
          <ScrollFrame label={t("web.network.title")}>
            <Suspense fallback={<Skeleton lines={8} />}>
              <NetworkPicture network={network} label={summary} campaignLabel={campaignWord} />
            </Suspense>
          </ScrollFrame>
          <figcaption className="text-small text-ink-soft">{t("web.network.key")}</figcaption>
        </figure>
        <DataTable
          caption={t("web.network.table")}
          columns={[
            { key: "kind", label: t("web.identifiers.kind") },
            { key: "name", label: t("web.identifiers.value") },
            { key: "records", label: t("web.records"), isNumber: true },
            { key: "ties", label: t("web.network.ties") },
          ]}
          rows={rows}
        />
      </div>
    </Section>
  );
}

const tiesOf = (network: Network, id: string): readonly string[] =>
  network.edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));

function Ties({ labels }: { readonly labels: readonly string[] }) {
  return (
    <ul>
      {labels.slice(0, 6).map((label) => (
        <li key={label}>
          <bdi className="break-all">{label}</bdi>
        </li>
      ))}
      {labels.length > 6 && <li>+{labels.length - 6}</li>}
    </ul>
  );
}
