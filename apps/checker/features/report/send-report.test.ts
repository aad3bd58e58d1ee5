import { longestReport as longestTaken, sendOfferReportSchema } from "@suar/domain";
import { afterEach, expect, test, vi } from "vitest";
import { longestReport, sendReport, type Report } from "./send-report.ts";

const report: Report = { text: "Synthetic advert", from: null, to: "KH", language: "km" };
const address = "https://node.example.org/api/v1/offer-reports";

/** The network of a browser, which gives one answer. */
function answerOnce(answer: () => Response): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", async (...call: ConstructorParameters<typeof Request>) => {
    asked.push(new Request(...call));
    return answer();
  });
  return asked;
}
afterEach(() => void vi.unstubAllGlobals());

test("sends what the node takes, without cookies or the page's address, and gives its receipt", async () => {
  const asked = answerOnce(() => Response.json({ receipt: "7KQ4-M2XP" }, { status: 201 }));
  expect(await sendReport(address, report)).toEqual({ kind: "sent", receipt: "7KQ4-M2XP" });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ method: "POST", credentials: "omit", redirect: "error", cache: "no-store" });
  expect(asked[0]?.referrerPolicy).toBe("no-referrer");
  expect(sendOfferReportSchema.parse(await asked[0]?.json())).toEqual(report);
  expect(longestReport).toBe(longestTaken);
});

test.each([
  [429, "{}", "too-many"],
  [404, "{}", "failed"],
  [201, "not json", "failed"],
  [201, '{"receipt":"<b>"}', "failed"],
] as const)("an answer of %i %s is told as %s", async (status, body, kind) => {
  answerOnce(() => new Response(body, { status }));
  expect(await sendReport(address, report)).toEqual({ kind });
});

test("a node that cannot be reached is told", async () => {
  answerOnce(() => {
    throw new TypeError("Failed to fetch");
  });
  expect(await sendReport(address, report)).toEqual({ kind: "failed" });
});
