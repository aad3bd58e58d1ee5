import { longestReport as longestTaken, sendOfferReportSchema } from "@suar/domain";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { longestReport, sendReport, type Report } from "./send-report.ts";

const report: Report = { text: "Synthetic advert", from: null, to: "KH", language: "km" };
let answer: { status: number; body: string } = { status: 201, body: "" };
const asked: { headers: object; body: string }[] = [];
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (piece: Buffer) => (body += piece.toString("utf8")));
  request.on("end", () => {
    asked.push({ headers: request.headers, body });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
});
let address = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/offer-reports`;
});
afterAll(() => void server.close());

test("sends what the node takes, and gives its receipt", async () => {
  answer = { status: 201, body: JSON.stringify({ receipt: "7KQ4-M2XP" }) };
  expect(await sendReport(address, report)).toEqual({ kind: "sent", receipt: "7KQ4-M2XP" });
  const [call] = asked;
  expect(call?.headers).not.toHaveProperty("cookie");
  expect(sendOfferReportSchema.parse(JSON.parse(call?.body ?? ""))).toEqual(report);
  expect(longestReport).toBe(longestTaken);
});

test.each([
  [429, "{}", "too-many"],
  [404, "{}", "failed"],
  [201, "not json", "failed"],
  [201, '{"receipt":"<b>"}', "failed"],
  [302, "", "failed"],
] as const)("an answer of %i %s is told as %s", async (status, body, kind) => {
  answer = { status, body };
  expect(await sendReport(address, report)).toEqual({ kind });
});

test("a node that cannot be reached is told", async () => {
  expect(await sendReport("http://127.0.0.1:9/", report)).toEqual({ kind: "failed" });
});
