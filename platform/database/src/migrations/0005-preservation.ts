import type { Migration } from "../migrate.ts";

/** Requests to platforms to keep what they have. They belong to a lead and go with it. */
export const preservation: Migration = {
  name: "0005-preservation",
  statements: [
    `create table preservation_requests (
       org_id uuid not null,
       request_id uuid not null,
       lead_id uuid not null,
       platform text not null,
       language text collate "C" not null,
       content jsonb not null,
       state text collate "C" not null,
       keep_until text collate "C",
       history jsonb not null,
       prepared_by uuid not null,
       prepared_at timestamptz(3) not null,
       version int not null default 1 check (version >= 1),
       primary key (org_id, request_id),
       foreign key (org_id, lead_id) references leads (org_id, lead_id) on delete cascade,
       foreign key (org_id, prepared_by) references users (org_id, user_id),
       check (state = 'draft' or state = 'ended' or keep_until is not null)
     )`,
    `create index preservation_requests_by_lead on preservation_requests (org_id, lead_id, prepared_at)`,
  ],
};
