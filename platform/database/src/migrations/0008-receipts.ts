import type { Migration } from "../migrate.ts";

/** What somebody who told something holds in their hand: a code that gives one of three words, and nothing else. */
export const receipts: Migration = {
  name: "0008-receipts",
  statements: [
    `create table receipts (
       org_id uuid not null,
       contact_id uuid not null,
       code_hash text collate "C" not null,
       status text collate "C" not null,
       made_by uuid,
       made_at timestamptz(3) not null,
       changed_at timestamptz(3) not null,
       expires_at timestamptz(3) not null,
       primary key (org_id, contact_id),
       unique (org_id, code_hash),
       foreign key (org_id, contact_id) references contacts (org_id, contact_id) on delete cascade,
       foreign key (org_id, made_by) references users (org_id, user_id)
     )`,
    `create index receipts_by_code on receipts (code_hash)`,
    `create index receipts_by_end on receipts (expires_at)`,
  ],
};
