import type { ConsentEntryId, ConsentWithdrawalId } from "@suar/domain";
import { reachablePerson } from "../case-walls/index.ts";
import { handedPage, handedRows, plainColumns, type HandedRecords } from "../keys/index.ts";
import { findPersonKeys } from "../persons/index.ts";
import { selectEntries } from "./ledger-queries.ts";
import { openWords } from "./seal-words.ts";

/** Entries of the ledgers, each with its words and its review. */
export const handedConsents: HandedRecords = {
  kind: "consent_entry",
  page: async (tx, { actor, keys }, after) => {
    const from = selectEntries(tx, actor.orgId).where(reachablePerson(actor, "e"));
    const rows = await (after === undefined ? from : from.where("e.entry_id", ">", after as ConsentEntryId))
      .orderBy("e.entry_id")
      .limit(handedRows + 1)
      .execute();
    const { shown, next } = handedPage(rows, ({ entry_id: id }) => id);
    const own = await findPersonKeys(tx, keys, [...new Set(shown.map(({ person_id: id }) => id))]);
    const records = shown.map((row) => {
      const key = own.get(row.person_id);
      const place = { orgId: actor.orgId, person: row.person_id, entry: row.entry_id };
      const open = (field: "words" | "review", sealed: string | null) =>
        key === undefined || sealed === null ? {} : openWords(key, { ...place, field }, sealed);
      return {
        ...plainColumns(row),
        readable: key !== undefined,
        words: open("words", row.sealed),
        review_words: open("review", row.review_sealed),
      };
    });
    return { records, next };
  },
};

/** What people took back. */
export const handedConsentWithdrawals: HandedRecords = {
  kind: "consent_withdrawal",
  page: async (tx, { actor }, after) => {
    const from = tx
      .selectFrom("consent_withdrawals as w")
      .selectAll("w")
      .where("w.org_id", "=", actor.orgId)
      .where(reachablePerson(actor, "w"));
    const rows = await (after === undefined ? from : from.where("w.withdrawal_id", ">", after as ConsentWithdrawalId))
      .orderBy("w.withdrawal_id")
      .limit(handedRows + 1)
      .execute();
    const { shown, next } = handedPage(rows, ({ withdrawal_id: id }) => id);
    return { records: shown.map((row) => plainColumns(row)), next };
  },
};
