/** A person may have several roles; a session knows its device, how it was opened and, sealed to its token, the keys. */
export const rolesAndDevices: readonly string[] = [
  `alter table users add column roles jsonb not null default '[]'`,
  `update users set roles = case role when 'administrator' then '["administrator", "supervisor"]'::jsonb
       else jsonb_build_array(role) end`,
  `alter table users alter column roles drop default, drop column role`,
  `alter table sessions
       add column device_key jsonb,
       add column device_name text not null default '',
       add column method text collate "C" not null default 'password',
       add column second_factor_due boolean not null default false,
       add column sealed_member_key text collate "C"`,
];
