/**
 * What a person took home on paper, sealed with what only they have; what they sent back, sealed for the organisation; and
 * wrong guesses at sign-in, counted for all server processes.
 */
export const copies: readonly string[] = [
  `create table copies (
       org_id uuid not null,
       copy_id uuid not null,
       person_id uuid not null,
       lookup_hash text collate "C" not null,
       proof_hash text collate "C" not null,
       sealed text collate "C",
       sealed_answer_key text collate "C" not null,
       version integer not null check (version >= 1),
       language text collate "C" not null,
       facts integer not null check (facts >= 0),
       tries integer not null default 0,
       last_try_at timestamptz(3),
       made_by uuid not null,
       made_at timestamptz(3) not null,
       expires_at timestamptz(3) not null,
       withdrawn_at timestamptz(3),
       primary key (org_id, copy_id),
       foreign key (org_id, person_id) references persons (org_id, person_id) on delete cascade,
       foreign key (org_id, made_by) references users (org_id, user_id)
     )`,
  `create index copies_by_lookup on copies (lookup_hash)`,
  `create index copies_by_person on copies (org_id, person_id, made_at)`,
  `create index copies_by_version on copies (org_id, version)`,
  `create table copy_answers (
       org_id uuid not null,
       answer_id uuid not null,
       copy_id uuid not null,
       person_id uuid not null,
       kind text collate "C" not null,
       sealed text collate "C" not null,
       at timestamptz(3) not null,
       done_at timestamptz(3),
       done_by uuid,
       primary key (org_id, answer_id),
       foreign key (org_id, copy_id) references copies (org_id, copy_id) on delete cascade,
       foreign key (org_id, done_by) references users (org_id, user_id)
     )`,
  `create index copy_answers_waiting on copy_answers (org_id, at) where done_at is null`,
  `create index copy_answers_by_person on copy_answers (org_id, person_id, at)`,
  `create index copy_answers_by_copy on copy_answers (org_id, copy_id)`,
  `create table guesses (
       key_hash text collate "C" primary key,
       tries integer not null,
       last_at timestamptz(3) not null
     )`,
  `create index guesses_by_time on guesses (last_at)`,
];
