import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { agree, buildSide, pair, type Side } from "@suar/services/agreements/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { buildApp, type TestApp } from "./testing/build-app.ts";

withTestDatabases("the route for envelopes", (open) => {
  let here: Database;
  let app: TestApp;
  let side: Side;
  let partner: Side;
  beforeEach(async () => {
    here = await open();
    app = await buildApp(here);
    // The test carries the envelopes itself.
    await app.node.exchange.postman.close();
    side = {
      ...(await buildSide(here, "Here")),
      desk: { ...app.node.exchange.desk, address: "https://here.example.org" },
    };
    partner = await buildSide(await open(), "There");
  });
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string | undefined> = {}) =>
    app.request("/api/v1/exchange/envelopes", { method: "POST", body, headers });
  const lastEnvelope = async (from: Side): Promise<string> => {
    const rows = from.database.db.selectFrom("outbox").select("envelope").orderBy("created_at", "desc");
    return (await rows.executeTakeFirstOrThrow()).envelope;
  };

  describe("tells a stranger nothing", () => {
    test("whatever is wrong, the answer is the same but for the name of the request", async () => {
      const { atA } = await pair(partner, side);
      await agree(partner, side, atA);
      const good = await lastEnvelope(partner);
      const stranger = await buildSide(await open(), "Elsewhere");
      const { atA: atStranger } = await pair(stranger, partner);
      await agree(stranger, partner, atStranger);
      const answers = await Promise.all(
        [
          "nothing",
          "",
          `${good.slice(0, -12)}AAAAAAAAAAAA`,
          await lastEnvelope(stranger),
          new Uint8Array([0xff, 0xfe, 0x00]),
        ].map(async (body) => {
          const answer = await post(body);
          const { trace: _trace, ...said } = (await answer.json()) as Record<string, unknown>;
          return [answer.status, said];
        }),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]).toMatchObject([403, { code: "exchange.refused" }]);
    });

    test("nor does it read more than an envelope may be long, or answer a page of another site", async () => {
      const large = await post("a".repeat(256 * 1024 + 1));
      expect([large.status, ((await large.json()) as { code: string }).code]).toEqual([413, "call.too_large"]);
      expect((await post("a", { "sec-fetch-site": "cross-site" })).status).toBe(403);
    });
  });

  test("answers a partner with a signed acknowledgement, a copy too", async () => {
    const { atA } = await pair(partner, side);
    await agree(partner, side, atA);
    const text = await lastEnvelope(partner);
    for (const answer of [await post(text), await post(text)]) {
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/jose"]);
      expect(await answer.text()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
    }
    expect(app.logged.join("")).not.toContain(text.slice(-40));
  });
});
