/**
 * People on a case, what each is in it, and what is stated. A row of `case_statements` is one version; what is said about a
 * person is sealed by that person's key, everything else by the case's. `tokens` are the blind tokens of its coded
 * values, 32 hexadecimal characters each, so that its rows of `case_index` are found without a key.
 */
export const caseStatements: readonly string[] = [
  `create table case_persons (
       org_id uuid not null,
       case_id uuid not null,
       person_id uuid not null,
       by_user uuid,
       at timestamptz(3) not null,
       primary key (org_id, case_id, person_id),
       foreign key (org_id, case_id) references cases (org_id, case_id) on delete cascade,
       foreign key (org_id, person_id) references persons (org_id, person_id) on delete cascade
     )`,
  `create index case_persons_by_person on case_persons (org_id, person_id)`,
  `create table case_roles (
       org_id uuid not null,
       case_id uuid not null,
       role_id uuid not null,
       person_id uuid not null,
       role text collate "C" not null,
       source text collate "C" not null,
       certainty text collate "C" not null,
       by_user uuid,
       at timestamptz(3) not null,
       ended_by uuid,
       ended_at timestamptz(3),
       primary key (org_id, case_id, role_id),
       foreign key (org_id, case_id, person_id) references case_persons (org_id, case_id, person_id) on delete cascade
     )`,
  `create table case_statements (
       org_id uuid not null,
       case_id uuid not null,
       statement_id uuid not null,
       version integer not null check (version >= 1),
       unit text collate "C" not null,
       person_id uuid,
       field text collate "C" not null,
       state text collate "C" not null,
       sealed text collate "C" not null,
       tokens text collate "C" not null default '',
       source text collate "C" not null,
       certainty text collate "C" not null,
       by_user uuid,
       began_at timestamptz(3) not null,
       at timestamptz(3) not null,
       replaced_at timestamptz(3),
       aside boolean not null default false,
       settled_at timestamptz(3),
       withdrawn_at timestamptz(3),
       withdrawn_by uuid,
       withdrawn_reason text collate "C",
       primary key (org_id, case_id, statement_id, version),
       foreign key (org_id, case_id) references cases (org_id, case_id) on delete cascade,
       foreign key (org_id, person_id) references persons (org_id, person_id) on delete cascade,
       foreign key (org_id, by_user) references users (org_id, user_id),
       check ((withdrawn_at is null) = (withdrawn_reason is null))
     )`,
  `create index case_statements_by_person on case_statements (org_id, person_id) where person_id is not null`,
  `create table case_index (
       org_id uuid not null,
       token uuid not null,
       case_id uuid not null,
       statement_id uuid not null,
       person_id uuid,
       primary key (org_id, token, case_id, statement_id)
     )`,
];
