import type { Migration } from "../migrate.ts";

const statements = [
  `create table organisations (
     org_id uuid primary key,
     name text not null,
     created_at timestamptz(3) not null
   )`,
  `create table users (
     org_id uuid not null references organisations (org_id),
     user_id uuid not null,
     name text not null,
     email text collate "C" not null,
     role text collate "C" not null,
     password_hash text collate "C" not null,
     created_at timestamptz(3) not null,
     disabled_at timestamptz(3),
     primary key (org_id, user_id),
     unique (org_id, email)
   )`,
  `create index users_by_email on users (email)`,
  `create table sessions (
     org_id uuid not null,
     session_id uuid not null,
     user_id uuid not null,
     token_hash text collate "C" not null,
     created_at timestamptz(3) not null,
     last_seen_at timestamptz(3) not null,
     expires_at timestamptz(3) not null,
     primary key (org_id, session_id),
     unique (org_id, token_hash),
     foreign key (org_id, user_id) references users (org_id, user_id) on delete cascade
   )`,
  `create index sessions_by_token on sessions (token_hash)`,
  `create index sessions_by_user on sessions (org_id, user_id)`,
  `create table imports (
     org_id uuid not null references organisations (org_id),
     import_id uuid not null,
     name text not null,
     state text collate "C" not null,
     bytes bigint not null check (bytes >= 0),
     mapping jsonb,
     records bigint not null default 0,
     rejected bigint not null default 0,
     campaigns bigint not null default 0,
     clustered bigint not null default 0,
     synthetic boolean not null default false,
     created_by uuid,
     created_at timestamptz(3) not null,
     finished_at timestamptz(3),
     failure text collate "C",
     failure_details jsonb,
     removed_at timestamptz(3),
     primary key (org_id, import_id),
     foreign key (org_id, created_by) references users (org_id, user_id)
   )`,
  `create table jobs (
     org_id uuid not null references organisations (org_id),
     job_id uuid not null,
     kind text collate "C" not null,
     subject_id text collate "C" not null,
     state text collate "C" not null,
     progress jsonb,
     attempts int not null default 0,
     lease_owner text collate "C",
     lease_until timestamptz(3),
     created_at timestamptz(3) not null,
     finished_at timestamptz(3),
     failure text collate "C",
     failure_details jsonb,
     primary key (org_id, job_id)
   )`,
  `create index jobs_waiting on jobs (created_at, job_id) where state in ('queued', 'running', 'stopping')`,
  `create index jobs_by_subject on jobs (org_id, subject_id)`,
  `create table leads (
     org_id uuid not null references organisations (org_id),
     lead_id uuid not null,
     import_id uuid,
     campaign text collate "C" not null,
     title text not null,
     search_text text not null,
     state text collate "C" not null,
     size bigint not null check (size >= 0),
     languages jsonb not null,
     view jsonb not null,
     evidence jsonb not null,
     evidence_total bigint not null check (evidence_total >= 0),
     synthetic boolean not null,
     opened_by uuid not null,
     opened_at timestamptz(3) not null,
     changed_at timestamptz(3) not null,
     version int not null default 1 check (version >= 1),
     removed_at timestamptz(3),
     primary key (org_id, lead_id),
     foreign key (org_id, import_id) references imports (org_id, import_id) on delete set null (import_id),
     foreign key (org_id, opened_by) references users (org_id, user_id)
   )`,
  `create unique index leads_one_a_campaign on leads (org_id, import_id, campaign) where removed_at is null`,
  `create index leads_by_change on leads (org_id, changed_at desc, lead_id) where removed_at is null`,
  `create index leads_by_size on leads (org_id, size desc, lead_id) where removed_at is null`,
  `create table notes (
     org_id uuid not null,
     note_id uuid not null,
     lead_id uuid not null,
     text text not null,
     by_user uuid not null,
     at timestamptz(3) not null,
     primary key (org_id, note_id),
     foreign key (org_id, lead_id) references leads (org_id, lead_id) on delete cascade,
     foreign key (org_id, by_user) references users (org_id, user_id)
   )`,
  `create index notes_by_lead on notes (org_id, lead_id, at)`,
  `create table decisions (
     org_id uuid not null,
     decision_id uuid not null,
     lead_id uuid not null,
     verdict text collate "C" not null,
     reason text collate "C" not null,
     words text not null default '',
     by_user uuid not null,
     at timestamptz(3) not null,
     withdrawn_at timestamptz(3),
     primary key (org_id, decision_id),
     foreign key (org_id, lead_id) references leads (org_id, lead_id) on delete cascade,
     foreign key (org_id, by_user) references users (org_id, user_id)
   )`,
  `create index decisions_by_lead on decisions (org_id, lead_id, at)`,
  `create table audit_entries (
     org_id uuid not null references organisations (org_id),
     seq bigint not null check (seq >= 1),
     at timestamptz(3) not null,
     actor uuid,
     action text collate "C" not null,
     subject_kind text collate "C" not null,
     subject_id text collate "C" not null,
     details jsonb not null,
     prev_hash text collate "C" not null,
     hash text collate "C" not null,
     primary key (org_id, seq),
     unique (org_id, prev_hash)
   )`,
  `create table audit_heads (
     org_id uuid primary key references organisations (org_id),
     seq bigint not null check (seq >= 0),
     hash text collate "C" not null,
     key_id text collate "C",
     signature text collate "C",
     at timestamptz(3) not null
   )`,
  `create function refuse_audit_change() returns trigger language plpgsql as $$
     begin
       raise exception 'audit_entries is append-only' using errcode = 'restrict_violation';
     end
   $$`,
  `create trigger audit_entries_append_only before update or delete or truncate on audit_entries
     for each statement execute function refuse_audit_change()`,
  `create table node (
     node_id uuid primary key,
     claim_token_hash text collate "C",
     claim_expires_at timestamptz(3),
     claimed_at timestamptz(3),
     demonstration boolean not null default false,
     created_at timestamptz(3) not null
   )`,
];

/** The first schema: organisations, people, imports, jobs, leads and the audit trail. */
export const initial: Migration = { name: "0001-initial", statements };
