import { expect, test } from "vitest";
import { readReportNode } from "./report-node.ts";

const address = "https://node.example.org/api/v1/offer-reports";

test("nothing was wished", () => {
  expect(readReportNode({})).toBeUndefined();
});

test.each([
  [undefined, "Hotline"],
  [address, undefined],
  [address, " "],
  ["http://node.example.org/api/v1/offer-reports", "Hotline"],
  ["https://node.example.org/", "Hotline"],
  [`${address}?a=b`, "Hotline"],
])("%s with %s stops the build", (at, receiver) => {
  expect(() => readReportNode({ SUAR_REPORTS_ADDRESS: at, SUAR_REPORTS_RECEIVER: receiver })).toThrow(RangeError);
});

test("a node of an organisation is taken", () => {
  const env = { SUAR_REPORTS_ADDRESS: address, SUAR_REPORTS_RECEIVER: " Hotline of Examples " };
  expect(readReportNode(env)).toEqual({ address, receiver: "Hotline of Examples" });
});
