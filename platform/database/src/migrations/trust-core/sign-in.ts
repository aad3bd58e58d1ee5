/** Ways to sign in beside the password: passkeys, an authenticator app with recovery codes, another service. */
export const signIn: readonly string[] = [
  `alter table organisations add column second_factor_required boolean not null default false`,
  `alter table users add column password_changed_at timestamptz(3)`,
  `alter table sessions add column confirmed_at timestamptz(3)`,
  `create table passkeys (
       org_id uuid not null,
       passkey_id uuid not null,
       user_id uuid not null,
       credential_id text collate "C" not null,
       public_key text collate "C" not null,
       counter bigint not null check (counter >= 0),
       name text not null,
       synced boolean not null,
       opens_key boolean not null default false,
       created_at timestamptz(3) not null,
       last_used_at timestamptz(3),
       primary key (org_id, passkey_id),
       unique (org_id, credential_id),
       foreign key (org_id, user_id) references users (org_id, user_id) on delete cascade
     )`,
  `create index passkeys_by_credential on passkeys (credential_id)`,
  `create index passkeys_by_user on passkeys (org_id, user_id)`,
  `create table totp_secrets (
       org_id uuid not null,
       user_id uuid not null,
       sealed_secret text collate "C" not null,
       last_step bigint,
       created_at timestamptz(3) not null,
       primary key (org_id, user_id),
       foreign key (org_id, user_id) references users (org_id, user_id) on delete cascade
     )`,
  `create table recovery_codes (
       org_id uuid not null,
       user_id uuid not null,
       code_hash text collate "C" not null,
       created_at timestamptz(3) not null,
       used_at timestamptz(3),
       primary key (org_id, user_id, code_hash),
       foreign key (org_id, user_id) references users (org_id, user_id) on delete cascade
     )`,
  `create table linked_sign_ins (
       org_id uuid not null,
       user_id uuid not null,
       issuer text collate "C" not null,
       subject text collate "C" not null,
       created_at timestamptz(3) not null,
       last_used_at timestamptz(3),
       primary key (org_id, user_id, issuer),
       unique (org_id, issuer, subject),
       foreign key (org_id, user_id) references users (org_id, user_id) on delete cascade
     )`,
  `create index linked_sign_ins_by_subject on linked_sign_ins (issuer, subject)`,
  // Asked before anybody is known, so it belongs to the node as the row in "node" does.
  `create table sign_in_challenges (
       challenge_hash text collate "C" primary key,
       purpose text collate "C" not null,
       org_id uuid,
       user_id uuid,
       sealed text collate "C",
       expires_at timestamptz(3) not null,
       used_at timestamptz(3),
       foreign key (org_id, user_id) references users (org_id, user_id) on delete cascade
     )`,
  `create index sign_in_challenges_by_expiry on sign_in_challenges (expires_at)`,
];
