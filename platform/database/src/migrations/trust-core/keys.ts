/**
 * Members' key pairs and the organisation's keys, each sealed to somebody; shares of the key among keepers; people who ask
 * to come back; changes of the key.
 */
export const keys: readonly string[] = [
  `create table member_keys (
       org_id uuid not null,
       user_id uuid not null,
       public_key text collate "C" not null,
       made_at timestamptz(3) not null,
       primary key (org_id, user_id),
       foreign key (org_id, user_id) references users (org_id, user_id) on delete cascade
     )`,
  `create table member_key_wraps (
       org_id uuid not null,
       user_id uuid not null,
       method text collate "C" not null,
       credential_id text collate "C" not null,
       salt text collate "C" not null,
       sealed text collate "C" not null,
       made_at timestamptz(3) not null,
       primary key (org_id, user_id, method, credential_id),
       foreign key (org_id, user_id) references member_keys (org_id, user_id) on delete cascade
     )`,
  `create table organisation_keys (
       org_id uuid not null references organisations (org_id),
       version integer not null check (version >= 1),
       public_key text collate "C" not null,
       sealed_to_keepers text collate "C",
       made_by uuid,
       made_at timestamptz(3) not null,
       primary key (org_id, version)
     )`,
  `create table organisation_key_grants (
       org_id uuid not null,
       version integer not null,
       user_id uuid not null,
       sealed text collate "C" not null,
       granted_by uuid,
       granted_at timestamptz(3) not null,
       primary key (org_id, version, user_id),
       foreign key (org_id, version) references organisation_keys (org_id, version) on delete cascade,
       foreign key (org_id, user_id) references member_keys (org_id, user_id) on delete cascade
     )`,
  `create index organisation_key_grants_by_user on organisation_key_grants (org_id, user_id)`,
  `create table key_offers (
       org_id uuid not null,
       offer_id uuid not null,
       version integer not null,
       sealed text collate "C" not null,
       offered_by uuid not null,
       offered_at timestamptz(3) not null,
       primary key (org_id, offer_id, version),
       foreign key (org_id, version) references organisation_keys (org_id, version) on delete cascade
     )`,
  `create table key_keepers (
       org_id uuid primary key references organisations (org_id),
       set_id uuid not null,
       public_key text collate "C" not null,
       made_by uuid not null,
       made_at timestamptz(3) not null,
       unique (org_id, set_id)
     )`,
  `create table key_shares (
       org_id uuid not null,
       set_id uuid not null,
       user_id uuid not null,
       sealed text collate "C" not null,
       primary key (org_id, set_id, user_id),
       foreign key (org_id, set_id) references key_keepers (org_id, set_id) on delete cascade,
       foreign key (org_id, user_id) references member_keys (org_id, user_id) on delete cascade
     )`,
  `create table recovery_requests (
       org_id uuid not null,
       request_id uuid not null,
       user_id uuid not null,
       secret_hash text collate "C" not null,
       public_key text collate "C" not null,
       sealed_private text collate "C" not null,
       asked_at timestamptz(3) not null,
       expires_at timestamptz(3) not null,
       primary key (org_id, request_id),
       foreign key (org_id, user_id) references users (org_id, user_id) on delete cascade
     )`,
  `create index recovery_requests_by_user on recovery_requests (org_id, user_id)`,
  `create table recovery_approvals (
       org_id uuid not null,
       request_id uuid not null,
       user_id uuid not null,
       set_id uuid not null,
       sealed text collate "C",
       at timestamptz(3) not null,
       primary key (org_id, request_id, user_id),
       foreign key (org_id, request_id) references recovery_requests (org_id, request_id) on delete cascade,
       foreign key (org_id, set_id, user_id) references key_shares (org_id, set_id, user_id) on delete cascade
     )`,
  `create table key_rotations (
       org_id uuid not null,
       version integer not null,
       started_by uuid not null,
       started_at timestamptz(3) not null,
       total integer not null default 0,
       moved integer not null default 0,
       moved_at timestamptz(3) not null,
       finished_at timestamptz(3),
       primary key (org_id, version)
     )`,
];
