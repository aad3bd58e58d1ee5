/**
 * The head of a case, who works on it, who is shut out of it, and what it is joined with. The queue reads the partial
 * indexes from their newest end and never skips rows; `case_workers.is_open` follows the status, so that "mine" is short
 * however many closed cases somebody has behind them.
 */
export const caseTables: readonly string[] = [
  `create table cases (
       org_id uuid not null references organisations (org_id),
       case_id uuid not null,
       number text collate "C" not null,
       status text collate "C" not null,
       stage text collate "C" not null,
       danger text collate "C" not null,
       country text collate "C" not null,
       owner uuid,
       restricted boolean not null default false,
       dormant_days integer not null,
       opened_by uuid,
       opened_at timestamptz(3) not null,
       touched_at timestamptz(3) not null,
       dormant_at timestamptz(3),
       closed_at timestamptz(3),
       synthetic boolean not null default false,
       version integer not null default 1 check (version >= 1),
       removed_at timestamptz(3),
       primary key (org_id, case_id),
       unique (org_id, number),
       foreign key (org_id, owner) references users (org_id, user_id),
       foreign key (org_id, opened_by) references users (org_id, user_id),
       check ((closed_at is null) = (status in ('active', 'follow_up'))),
       check ((closed_at is null) = (dormant_at is not null))
     )`,
  `create index cases_open on cases (org_id, touched_at, case_id) where closed_at is null and removed_at is null`,
  `create index cases_open_by_danger on cases (org_id, danger, touched_at, case_id)
     where closed_at is null and removed_at is null`,
  `create index cases_unassigned on cases (org_id, touched_at, case_id)
     where closed_at is null and removed_at is null and owner is null`,
  `create index cases_dormant on cases (org_id, dormant_at, case_id) where closed_at is null and removed_at is null`,
  `create index cases_closed on cases (org_id, closed_at, case_id) where closed_at is not null and removed_at is null`,
  `create index cases_removed on cases (removed_at) where removed_at is not null`,
  `create table case_keys (
       org_id uuid not null,
       case_id uuid not null,
       version integer not null check (version >= 1),
       wrapped text collate "C" not null,
       primary key (org_id, case_id),
       foreign key (org_id, case_id) references cases (org_id, case_id) on delete cascade,
       foreign key (org_id, version) references organisation_keys (org_id, version)
     )`,
  `create index case_keys_by_version on case_keys (org_id, version)`,
  `create table case_workers (
       org_id uuid not null,
       case_id uuid not null,
       user_id uuid not null,
       is_open boolean not null default true,
       since timestamptz(3) not null,
       primary key (org_id, case_id, user_id),
       foreign key (org_id, case_id) references cases (org_id, case_id) on delete cascade,
       foreign key (org_id, user_id) references users (org_id, user_id)
     )`,
  `create index case_workers_open on case_workers (org_id, user_id, case_id) where is_open`,
  `create table case_exclusions (
       org_id uuid not null,
       exclusion_id uuid not null,
       case_id uuid not null,
       kind text collate "C" not null,
       body_id uuid not null,
       reason text collate "C" not null,
       by_user uuid,
       at timestamptz(3) not null,
       primary key (org_id, exclusion_id),
       unique (org_id, body_id, case_id),
       foreign key (org_id, case_id) references cases (org_id, case_id) on delete cascade,
       foreign key (org_id, by_user) references users (org_id, user_id)
     )`,
  `create index case_exclusions_by_case on case_exclusions (org_id, case_id)`,
  `create table case_contacts (
       org_id uuid not null,
       case_id uuid not null,
       contact_id uuid not null,
       by_user uuid,
       at timestamptz(3) not null,
       primary key (org_id, case_id, contact_id),
       foreign key (org_id, case_id) references cases (org_id, case_id) on delete cascade,
       foreign key (org_id, contact_id) references contacts (org_id, contact_id) on delete cascade
     )`,
  `create index case_contacts_by_contact on case_contacts (org_id, contact_id)`,
  `create table case_links (
       org_id uuid not null,
       case_id uuid not null,
       other_id uuid not null,
       by_user uuid,
       at timestamptz(3) not null,
       primary key (org_id, case_id, other_id),
       foreign key (org_id, case_id) references cases (org_id, case_id) on delete cascade,
       foreign key (org_id, other_id) references cases (org_id, case_id) on delete cascade,
       check (case_id < other_id)
     )`,
  `create index case_links_by_other on case_links (org_id, other_id)`,
  `create table case_readings (
       org_id uuid not null,
       case_id uuid not null,
       user_id uuid not null,
       at timestamptz(3) not null,
       primary key (org_id, case_id, user_id),
       foreign key (org_id, case_id) references cases (org_id, case_id) on delete cascade,
       foreign key (org_id, user_id) references users (org_id, user_id)
     )`,
];
