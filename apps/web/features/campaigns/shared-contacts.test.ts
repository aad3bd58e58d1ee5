import { expect, test } from "vitest";
import { sharedContacts } from "./shared-contacts.ts";

test("a contact of one record ties nothing, unless others outside name it too", () => {
  const contact = { type: "phone", count: 1, elsewhere: false } as const;
  const identifiers = [
    { ...contact, value: "alone" },
    { ...contact, value: "twice", count: 2 },
    { ...contact, value: "outside", elsewhere: true },
  ];
  expect(sharedContacts({ identifiers }).map(({ value }) => value)).toEqual(["twice", "outside"]);
});
