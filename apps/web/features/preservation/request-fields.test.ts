import { preparePreservationSchema } from "@suar/domain";
import { expect, test } from "vitest";
import { fieldsToBegin, missingIn, requestOf, type RequestFields } from "./request-fields.ts";

const begun: RequestFields = fieldsToBegin(
  {
    accounts: ["synthetic-account"],
    posts: [],
    from: "2026-11-01",
    until: "2026-11-20",
    language: "en",
    office: "Synthetic office",
    signedBy: "A. Person",
    replyTo: "office@example.org",
    date: "2026-11-22",
  },
  90,
);
const filled: RequestFields = { ...begun, platform: " Example ", basis: "voluntary" };

test("a new form guesses neither platform nor ground, and gives no request yet", () => {
  expect(missingIn(begun)).toEqual(["platform", "basis"]);
  expect(requestOf(begun)).toBeUndefined();
});

test("what is complete is what the server takes, each line once", () => {
  const request = requestOf({ ...filled, posts: "a\n\n a \nb" });
  expect(request?.content.posts).toEqual(["a", "b"]);
  expect(preparePreservationSchema.parse(request)).toMatchObject({ platform: "Example", content: { days: 90 } });
});

test("another law is named, days lie between 1 and 365, and the last day does not come first", () => {
  expect(missingIn({ ...filled, basis: "national_law" })).toEqual(["basisWords"]);
  expect(missingIn({ ...filled, days: "366" })).toEqual(["days"]);
  expect(missingIn({ ...filled, days: "1.5" })).toEqual(["days"]);
  expect(missingIn({ ...filled, until: "2026-10-01" })).toEqual(["until"]);
  expect(missingIn({ ...filled, accounts: " \n" })).toEqual(["accounts"]);
});
