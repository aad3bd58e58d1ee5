/**
 * People a case is about, each under an own key. `person_index` holds nothing but random-looking tokens: its key leads from
 * a token straight to people, and `person_tokens` says which rows are one person's, so that erasing them needs no key and
 * no second index. `person_keys` is in no backup.
 */
export const persons: readonly string[] = [
  `create table persons (
       org_id uuid not null references organisations (org_id),
       person_id uuid not null,
       worker uuid,
       synthetic boolean not null default false,
       recorded_by uuid,
       recorded_at timestamptz(3) not null,
       changed_at timestamptz(3) not null,
       version integer not null default 1,
       removed_at timestamptz(3),
       primary key (org_id, person_id),
       foreign key (org_id, worker) references users (org_id, user_id),
       foreign key (org_id, recorded_by) references users (org_id, user_id)
     )`,
  `create index persons_by_change on persons (org_id, changed_at desc)`,
  `create index persons_removed on persons (removed_at) where removed_at is not null`,
  `create table person_keys (
       org_id uuid not null,
       person_id uuid not null,
       version integer not null check (version >= 1),
       wrapped text collate "C" not null,
       primary key (org_id, person_id),
       foreign key (org_id, person_id) references persons (org_id, person_id) on delete cascade,
       foreign key (org_id, version) references organisation_keys (org_id, version)
     )`,
  `create index person_keys_by_version on person_keys (org_id, version)`,
  `create table person_fields (
       org_id uuid not null,
       person_id uuid not null,
       field_id uuid not null,
       kind text collate "C" not null,
       state text collate "C" not null,
       sealed text collate "C",
       told jsonb,
       source text collate "C" not null,
       certainty text collate "C" not null,
       recorded_by uuid,
       recorded_at timestamptz(3) not null,
       corrects uuid,
       replaced_at timestamptz(3),
       primary key (org_id, person_id, field_id),
       foreign key (org_id, person_id) references persons (org_id, person_id) on delete cascade,
       foreign key (org_id, recorded_by) references users (org_id, user_id),
       check ((state = 'answered') = (sealed is not null))
     )`,
  `create table person_index (
       org_id uuid not null,
       token uuid not null,
       person_id uuid not null,
       primary key (org_id, token, person_id)
     )`,
  `create table person_tokens (
       org_id uuid not null,
       person_id uuid not null,
       version integer not null,
       rules integer not null,
       tokens text collate "C" not null,
       primary key (org_id, person_id),
       foreign key (org_id, person_id) references persons (org_id, person_id) on delete cascade,
       foreign key (org_id, version) references organisation_keys (org_id, version)
     )`,
  `create index person_tokens_by_version on person_tokens (org_id, version, rules)`,
  `create table person_openings (
       org_id uuid not null,
       opening_id uuid not null,
       person_id uuid not null,
       user_id uuid not null,
       at timestamptz(3) not null,
       how text collate "C" not null,
       reason text collate "C" not null,
       sealed_words text collate "C",
       classes jsonb not null,
       primary key (org_id, opening_id),
       foreign key (org_id, person_id) references persons (org_id, person_id) on delete cascade,
       foreign key (org_id, user_id) references users (org_id, user_id)
     )`,
  `create index person_openings_by_person on person_openings (org_id, person_id, at)`,
  `create index person_openings_by_user on person_openings (org_id, user_id, at)`,
  `create table person_searches (
       org_id uuid not null,
       search_id uuid not null,
       user_id uuid not null,
       at timestamptz(3) not null,
       primary key (org_id, search_id),
       foreign key (org_id, user_id) references users (org_id, user_id)
     )`,
  `create index person_searches_by_user on person_searches (org_id, user_id, at)`,
];
