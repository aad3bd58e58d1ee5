import { disclosedClasses, disclosureDenials, exchangeReasons, referralDenials } from "@suar/domain";
import { expect, test } from "vitest";
import english from "../../../../platform/i18n/messages/en.json" with { type: "json" };
import { readReason } from "./say-reason.ts";

const isKnown = (id: string): boolean => Object.hasOwn(english, id);

test("every reason that the node gives has words, with the class that it is about", () => {
  for (const denial of referralDenials) expect(readReason(denial, isKnown)).toEqual({ id: `referralDenial.${denial}` });
  for (const one of disclosedClasses) {
    for (const denial of disclosureDenials)
      expect(readReason(`${one}:${denial}`, isKnown)).toEqual({
        id: `disclosureDenial.${denial}`,
        subject: `disclosedClass.${one}`,
      });
  }
  for (const reason of exchangeReasons)
    expect(readReason(`agreement:${reason}`, isKnown)).toEqual({ id: `exchangeReason.${reason}` });
});

test("what nobody knows has no words", () => {
  for (const reason of ["", "x", "name:", "name:x", "face:withdrawn", "agreement:x", "a:b:c"])
    expect(readReason(reason, isKnown)).toBeUndefined();
});
