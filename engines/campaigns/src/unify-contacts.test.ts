import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contact, unifyContacts } from "./unify-contacts.ts";

const phone = (value: string): Contact => ({ type: "phone", value });
const whatsapp = (value: string): Contact => ({ type: "whatsapp", value });

describe("unifyContacts", () => {
  test("joins nothing where two answers fit", () => {
    const unify = unifyContacts([phone("0812345678"), phone("+66812345678"), phone("+62812345678")]);
    expect(unify(phone("0812345678"))).toEqual(phone("0812345678"));
    const twice: Contact[] = [
      { type: "handle", value: "job_88" },
      { type: "line", value: "job_88" },
      { type: "telegram", value: "job_88" },
    ];
    expect(unifyContacts(twice)({ type: "handle", value: "job_88" }).type).toBe("handle");
  });

  test("a national number becomes the one international number that ends so", () => {
    const unify = unifyContacts([phone("084192616280"), whatsapp("+6284192616280")]);
    expect(unify(phone("084192616280"))).toEqual(whatsapp("+6284192616280"));
    expect(unify(whatsapp("+6284192616280"))).toEqual(whatsapp("+6284192616280"));
  });

  test("a name without its platform becomes the one with it", () => {
    const unify = unifyContacts([
      { type: "handle", value: "job_88" },
      { type: "telegram", value: "job_88" },
    ]);
    expect(unify({ type: "handle", value: "job_88" })).toEqual({ type: "telegram", value: "job_88" });
  });

  test("unifying twice changes nothing more, and the order of the records does not matter", () => {
    const contact = fc.record({
      type: fc.constantFrom("phone", "whatsapp", "handle", "telegram", "line", "email"),
      value: fc.constantFrom("0812345678", "+66812345678", "+62812345678", "job_88", "a@example.org"),
    }) satisfies fc.Arbitrary<Contact>;
    fc.assert(
      fc.property(fc.array(contact), (contacts) => {
        const once = contacts.map(unifyContacts(contacts));
        expect(once.map(unifyContacts(once))).toEqual(once);
        expect(contacts.map(unifyContacts(contacts.toReversed()))).toEqual(once);
      }),
    );
  });
});
