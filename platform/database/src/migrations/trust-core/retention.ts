/** What was erased for good, by its random id only, and what an organisation said of how long its data stays. */
export const retention: readonly string[] = [
  `create table erasures (
       org_id uuid not null references organisations (org_id),
       subject_kind text collate "C" not null,
       subject_id uuid not null,
       at timestamptz(3) not null,
       primary key (org_id, subject_kind, subject_id)
     )`,
  `create table retention_rules (
       org_id uuid not null references organisations (org_id),
       class text collate "C" not null,
       days int not null check (days >= 1),
       reason text not null,
       changed_by uuid not null,
       changed_at timestamptz(3) not null,
       primary key (org_id, class),
       foreign key (org_id, changed_by) references users (org_id, user_id)
     )`,
  // The trail is read by its subject ("who opened this person"), by who did it, and by day.
  `create index audit_entries_by_subject on audit_entries (org_id, subject_id, seq)`,
  `create index audit_entries_by_actor on audit_entries (org_id, actor, seq)`,
  `create index audit_entries_by_time on audit_entries (org_id, at, seq)`,
  // What runs out is asked for every few minutes.
  `create index imports_by_age on imports (org_id, created_at)`,
  `create index exports_by_age on exports (org_id, at)`,
];
