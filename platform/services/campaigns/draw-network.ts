import { type CampaignRecord, unifyContacts } from "@suar/campaigns";
import type { Campaign, Network, contactTypes } from "@suar/domain";

/** Nodes that a person can still tell apart; the rest is counted in `omitted`. */
export const maxNodes = 60;
/** Places kept for contacts when accounts would fill the picture. */
const leastContacts = 30;

type Node = Network["nodes"][number];
type Kind = Node["kind"];
type ContactType = (typeof contactTypes)[number];

/**
 * What ties the records of a campaign: the campaign itself, the accounts that posted and the contacts that are named,
 * those with most records first. An edge from account to contact says that the account posted the contact.
 */
export function drawNetwork(campaign: Campaign, records: readonly CampaignRecord[]): Network {
  const accounts = new Map<string, Node>();
  const contacts = new Map<string, Node>();
  const ties = new Map<string, number>();
  const unify = unifyContacts(records.flatMap((record) => record.contacts));
  for (const record of records) {
    const account = record.account === null || record.account === "" ? undefined : `account:${record.account}`;
    if (account !== undefined) count(accounts, account, "account", record.account ?? "");
    for (const contact of new Map(
      record.contacts.map(unify).map((one) => [`${one.type}:${one.value}`, one]),
    ).entries()) {
      const [id, { type, value }] = contact;
      count(contacts, id, type as ContactType, value);
      if (account !== undefined) ties.set(`${account}\n${id}`, (ties.get(`${account}\n${id}`) ?? 0) + 1);
    }
  }
  const room = maxNodes - 1;
  const chosenContacts = strongest(contacts).slice(0, Math.max(leastContacts, room - accounts.size));
  const chosenAccounts = strongest(accounts).slice(0, room - chosenContacts.length);
  const centre: Node = { id: "campaign", kind: "campaign", label: campaign.title, records: campaign.size };
  const nodes = [centre, ...chosenAccounts, ...chosenContacts];
  const shown = new Set(nodes.map((node) => node.id));
  const edges = [...chosenAccounts, ...chosenContacts].map((node) => {
    return { source: centre.id, target: node.id, records: node.records };
  });
  for (const [tie, times] of ties) {
    const [source = "", target = ""] = tie.split("\n");
    if (shown.has(source) && shown.has(target)) edges.push({ source, target, records: times });
  }
  return { nodes, edges, omitted: accounts.size + contacts.size + 1 - nodes.length };
}

function count(nodes: Map<string, Node>, id: string, kind: Kind, label: string): void {
  const records = nodes.get(id)?.records ?? 0;
  nodes.set(id, { id, kind, label, records: records + 1 });
}

const strongest = (nodes: Map<string, Node>): Node[] =>
  [...nodes.values()].sort((one, other) => other.records - one.records || (one.id < other.id ? -1 : 1));
