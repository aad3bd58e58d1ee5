import type { CampaignRecord } from "@suar/campaigns";
import { type Campaign, networkSchema } from "@suar/domain";
import { describe, expect, test } from "vitest";
import { drawNetwork, maxNodes } from "./draw-network.ts";

const campaign = { title: "Work abroad", size: 200 } as Campaign;
const record = (at: number, account: string | null): CampaignRecord => ({
  id: `synthetic-${at}`,
  time: null,
  account,
  language: "eng",
  contacts: [{ type: "phone", value: `+8551234${at % 90}` }],
  indicators: [],
  disguises: [],
});

describe("drawNetwork", () => {
  test("draws no account where none is known", () => {
    const { nodes, edges, omitted } = drawNetwork(campaign, [record(1, null), record(1, "")]);
    expect(nodes.map((node) => node.kind)).toEqual(["campaign", "phone"]);
    expect(edges).toEqual([{ source: "campaign", target: "phone:+85512341", records: 2 }]);
    expect(omitted).toBe(0);
  });

  test("ties an account to the contacts it posted", () => {
    const { edges } = drawNetwork(campaign, [record(1, "a"), record(1, "a"), record(2, "b")]);
    expect(edges).toContainEqual({ source: "account:a", target: "phone:+85512341", records: 2 });
    expect(edges).not.toContainEqual(expect.objectContaining({ source: "account:b", target: "phone:+85512341" }));
  });

  test("stays readable and counts what it leaves out", () => {
    const records = Array.from({ length: 200 }, (_, at) => record(at, `poster ${at}`));
    const network = networkSchema.parse(drawNetwork(campaign, records));
    expect(network.nodes).toHaveLength(maxNodes);
    expect(network.omitted).toBe(1 + 90 + 200 - maxNodes);
    expect(network.nodes.filter((node) => node.kind === "phone").length).toBeGreaterThanOrEqual(30);
    const shown = new Set(network.nodes.map((node) => node.id));
    for (const { source, target } of network.edges) expect(shown.has(source) && shown.has(target)).toBe(true);
  });
});
