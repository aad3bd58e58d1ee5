/** Invitations, what each person took out, one-time links of further organisations, and when somebody was last here. */
export const people: readonly string[] = [
  `alter table users add column last_seen_at timestamptz(3)`,
  `create table invitations (
       org_id uuid not null references organisations (org_id),
       invitation_id uuid not null,
       token_hash text collate "C" not null,
       name text not null,
       roles jsonb not null,
       invited_by uuid not null,
       created_at timestamptz(3) not null,
       expires_at timestamptz(3) not null,
       accepted_at timestamptz(3),
       accepted_by uuid,
       withdrawn_at timestamptz(3),
       primary key (org_id, invitation_id),
       unique (org_id, token_hash),
       foreign key (org_id, invited_by) references users (org_id, user_id),
       foreign key (org_id, accepted_by) references users (org_id, user_id)
     )`,
  `create index invitations_by_token on invitations (token_hash)`,
  `create table exports (
       org_id uuid not null,
       export_id uuid not null,
       user_id uuid not null,
       kind text collate "C" not null,
       records bigint not null check (records >= 0),
       at timestamptz(3) not null,
       primary key (org_id, export_id),
       foreign key (org_id, user_id) references users (org_id, user_id)
     )`,
  `create index exports_by_person on exports (org_id, user_id, kind, at)`,
  `create table organisation_claims (
       org_id uuid primary key,
       name text not null,
       token_hash text collate "C" not null,
       expires_at timestamptz(3) not null,
       created_at timestamptz(3) not null
     )`,
  `create index organisation_claims_by_token on organisation_claims (token_hash)`,
];
