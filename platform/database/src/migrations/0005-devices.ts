import type { Migration } from "../migrate.ts";

/** Where a session came from, programs with their tokens, further roles in an emergency and who saw their alarm. */
export const devices: Migration = {
  name: "0005-devices",
  statements: [
    `alter table sessions add column place text collate "C"`,
    `create table programs (
       org_id uuid not null references organisations (org_id),
       program_id uuid not null,
       name text not null,
       token_hash text collate "C" not null,
       actions jsonb not null,
       roles jsonb not null,
       made_by uuid not null,
       made_at timestamptz(3) not null,
       expires_at timestamptz(3) not null,
       last_used_at timestamptz(3),
       withdrawn_at timestamptz(3),
       primary key (org_id, program_id),
       unique (org_id, token_hash),
       foreign key (org_id, made_by) references users (org_id, user_id)
     )`,
    `create index programs_by_token on programs (token_hash)`,
    `create table emergencies (
       org_id uuid not null references organisations (org_id),
       emergency_id uuid not null,
       asked_by uuid not null,
       role text collate "C" not null,
       reason text not null,
       minutes int not null check (minutes between 1 and 240),
       asked_at timestamptz(3) not null,
       answer text collate "C",
       answered_by uuid,
       answered_at timestamptz(3),
       from_seq bigint,
       key_lent boolean not null default false,
       ends_at timestamptz(3),
       ended_at timestamptz(3),
       ended_by uuid,
       reviewed_by uuid,
       reviewed_at timestamptz(3),
       review text,
       primary key (org_id, emergency_id),
       check (answered_by is null or answered_by <> asked_by),
       check (reviewed_by is null or reviewed_by <> asked_by),
       check (ends_at <= answered_at + interval '4 hours'),
       foreign key (org_id, asked_by) references users (org_id, user_id),
       foreign key (org_id, answered_by) references users (org_id, user_id),
       foreign key (org_id, ended_by) references users (org_id, user_id),
       foreign key (org_id, reviewed_by) references users (org_id, user_id)
     )`,
    `create index emergencies_running on emergencies (org_id, asked_by, ends_at) where ended_at is null`,
    `create table emergency_acknowledgements (
       org_id uuid not null,
       emergency_id uuid not null,
       user_id uuid not null,
       at timestamptz(3) not null,
       primary key (org_id, emergency_id, user_id),
       foreign key (org_id, emergency_id) references emergencies (org_id, emergency_id) on delete cascade,
       foreign key (org_id, user_id) references users (org_id, user_id)
     )`,
  ],
};
