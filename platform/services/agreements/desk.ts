import type { NodeKeys, ReferralKind } from "@suar/exchange";
import type { Settings } from "../settings/index.ts";
import type { Apply } from "./apply/apply.ts";
import { openExchangeKeys } from "./exchange-keys.ts";

/** What a node needs to speak with partners. */
export interface ExchangeDesk {
  readonly nodeId: string;
  readonly keys: NodeKeys;
  /** Where partners reach this node; null: by file only. */
  readonly address: string | null;
  readonly rules: AddressRules;
  /** What envelopes about people do here; the service of referrals gives it when the node is put together. */
  readonly referrals: Readonly<Record<ReferralKind, Apply>>;
}

/** Which addresses this node calls; see the README of this folder. */
export interface AddressRules {
  /** Nodes on this very machine, in the clear: for tests and demonstrations. */
  readonly allowsLoopback: boolean;
  /** Names that may lead into a private network. */
  readonly privateHosts: readonly string[];
}

type DeskSettings = Pick<Settings, "data" | "origin" | "port" | "exchangeLoopback" | "exchangeHosts">;

/** Opens the desk of a node; makes its keys at the first start. Errors: `data.broken`. */
export async function openDesk(
  nodeId: string,
  settings: DeskSettings,
  referrals: ExchangeDesk["referrals"],
): Promise<ExchangeDesk> {
  const { origin, port, exchangeLoopback: allowsLoopback } = settings;
  const local = allowsLoopback && port !== 0 ? `http://127.0.0.1:${port}` : null;
  const isPublic = origin?.startsWith("https://") === true;
  return {
    nodeId,
    keys: await openExchangeKeys(settings.data),
    address: isPublic ? origin : local,
    rules: { allowsLoopback, privateHosts: settings.exchangeHosts },
    referrals,
  };
}
