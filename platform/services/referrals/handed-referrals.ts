import type { ReferralId } from "@suar/domain";
import { handedPage, handedRows, plainColumns, type HandedRecords } from "../keys/index.ts";
import { findPersonKeys } from "../persons/index.ts";
import { factsOf, reachableReferral, selectReferrals, withdrawalsOf } from "./referral-queries.ts";
import { openReceivedFacts, openSentFacts } from "./seal-facts.ts";

/** What was passed on and what came, with the words that are left of each and what was asked back. Folded words stay folded. */
export const handedReferrals: HandedRecords = {
  kind: "referral",
  page: async (tx, { actor, keys }, after) => {
    const from = selectReferrals(tx, actor.orgId).where(reachableReferral(actor));
    const rows = await (after === undefined ? from : from.where("r.referral_id", ">", after as ReferralId))
      .orderBy("r.referral_id")
      .limit(handedRows + 1)
      .execute();
    const { shown, next } = handedPage(rows, ({ referral_id: id }) => id);
    const ids = shown.map(({ referral_id: id }) => id);
    const withdrawals = await withdrawalsOf(tx, actor.orgId, ids);
    const persons = [...new Set(shown.flatMap(({ person_id: id }) => (id === null ? [] : [id])))];
    const own = await findPersonKeys(tx, keys, persons);
    const records = [];
    for (const row of shown) {
      const key = row.person_id === null ? undefined : own.get(row.person_id);
      const facts = (await factsOf(tx, actor.orgId, row.referral_id))
        .filter(({ restricted_at: folded }) => folded === null)
        .flatMap((fact) => {
          const place = { orgId: row.org_id, referral: row.referral_id, class: fact.class };
          if (row.direction === "received") return openReceivedFacts(keys, place, fact.sealed);
          return key === undefined || fact.person_id === null
            ? []
            : openSentFacts(key, { ...place, person: fact.person_id }, fact.sealed);
        });
      const asked = withdrawals.filter(({ referral_id: id }) => id === row.referral_id);
      records.push({ ...plainColumns(row), facts, withdrawals: asked.map((one) => plainColumns(one)) });
    }
    return { records, next };
  },
};
