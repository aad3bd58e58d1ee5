/**
 * Who may do what, written by hand and never made from the list that it checks: a change of rights is two changes, one
 * there and one here, and a reviewer sees both. A row an action; columns are the roles in the order of `goldenColumns`.
 * `org`: to everything of the organisation; `own`: to one's own; `node`: to the whole node; `-`: never. The last column
 * says whether a program's token may be given it.
 */
export const goldenRights = `
text.screen                 org org org org -   -    yes
offer_report.read           -   org org -   -   -    no
offer_report.decide         -   org org -   -   -    no
offer_report.gather         -   org org -   -   -    no
offer_report.erase          -   org org -   -   -    no
import.read                 org org org org org -    yes
import.upload               org org org org -   -    yes
import.start                org org org org -   -    yes
import.stop                 org org org org -   -    yes
import.remove               org org org org -   -    yes
import.export_rejects       org org org org -   -    yes
collection.read             org org org org org -    yes
collection.create           org org org org -   -    yes
collection.create_adult     org org -   -   -   -    no
collection.read_adult       -   org org org -   -    no
campaign.judge              org org org org -   -    no
campaign.take_back          org org own own -   -    no
lead.read                   org org org org org -    yes
lead.open                   org org org org -   -    yes
lead.note                   org org org org -   -    yes
lead.decide                 org org org org -   -    no
lead.withdraw_decision      org org own own -   -    no
lead.remove                 org org org org -   -    yes
lead.export                 org org org org -   -    yes
preservation.read           org org org org org -    yes
preservation.prepare        org org org org -   -    no
preservation.mark           org org org org -   -    no
member.read                 org org -   -   -   org  yes
member.change_roles         org -   -   -   -   -    no
member.remove               org -   -   -   -   -    no
member.restore              org -   -   -   -   -    no
member.leave                own own own own own own  no
invitation.make             org org -   -   -   -    no
invitation.withdraw         org own -   -   -   -    no
organisation.read_roles     org org org org org org  yes
organisation.rename         org -   -   -   -   -    no
sign_in.change              own own own own own own  no
sign_in.require_second_factor org -  -   -   -   -    no
key.use                     -   org org -   -   -    no
key.read                    org org org org org org  yes
key.grant                   -   org org -   -   -    no
key.revoke                  org org -   -   -   -    no
key.rotate                  -   org org -   -   -    no
key.choose_keepers          org org -   -   -   -    no
recovery.approve            org org org org org org  no
recovery.refuse             org org org org org org  no
export.read_allowance       own own own own own own  yes
partner.read                org org org org org org  yes
partner.add                 org org -   -   -   -    no
partner.confirm             org org -   -   -   -    no
partner.end                 org org -   -   -   -    no
agreement.propose           org org -   -   -   -    no
agreement.approve           org org -   -   -   -    no
agreement.end               org org -   -   -   -    no
shared_item.read            org org org org -   -    yes
shared_item.send            org org org org -   -    no
shared_item.recall          org org org org -   -    no
envelope.carry              org org -   -   -   -    no
contact.list                -   org org -   -   -    no
contact.take                -   org org -   -   -    no
contact.read                -   org org -   -   -    no
contact.write               -   org org -   -   -    no
contact.erase               -   org own -   -   -    no
receipt.read                -   org org -   -   -    no
receipt.give                -   org org -   -   -    no
case.list                   -   org org -   -   -    no
case.open                   -   org org -   -   -    no
case.read                   -   org org -   -   -    no
case.read_restricted        -   org own -   -   -    no
case.write                  -   org org -   -   -    no
case.decide                 -   org org -   -   -    no
case.assign                 -   org org -   -   -    no
case.shut_out               -   org own -   -   -    no
case.close                  -   org org -   -   -    no
case.search                 -   org org -   -   -    no
case.remove                 -   org org -   -   -    no
case.import                 -   org -   -   -   -    no
case.export                 -   org org -   -   -    no
case.hand_over              -   org -   -   -   -    no
case.erase                  -   org own -   -   -    no
person.list                 -   org org org -   -    no
person.record               -   org org -   -   -    no
person.search               -   org org -   -   -    no
person.open                 -   org org -   -   -    no
person.correct              -   org org -   -   -    no
person.read_openings        -   org org -   -   -    no
person.take_over            -   org org -   -   -    no
person.remove               -   org org -   -   -    no
person.erase                -   org own -   -   -    no
desk.read                   org org org -   -   -    no
desk.write                  -   org org -   -   -    no
desk.vet                    -   org -   -   -   -    no
consent.read                -   org org -   -   -    no
consent.record              -   org org -   -   -    no
consent.withdraw            -   org org -   -   -    no
consent.review              -   org org -   -   -    no
referral.read               -   org org -   -   -    no
referral.open               -   org org -   -   -    no
referral.send               -   org org -   -   -    no
referral.answer             -   org org -   -   -    no
referral.take_back          -   org org -   -   -    no
copy.read                   -   org org -   -   -    no
copy.make                   -   org org -   -   -    no
copy.withdraw               -   org org -   -   -    no
copy.answer                 -   org org -   -   -    no
audit.read                  org -   -   -   -   org  yes
audit.verify                org -   -   -   -   org  yes
audit.export                org -   -   -   -   org  yes
retention.read              org org -   -   -   org  yes
retention.change            org -   -   -   -   -    no
erase_drill.run             org -   -   -   -   -    no
device.read                 own own own own own own  no
device.rename               own own own own own own  no
device.sign_out             own own own own own own  no
program.read                org -   -   -   -   org  no
program.make                org -   -   -   -   -    no
program.withdraw            org -   -   -   -   -    no
emergency.ask               own own own own own own  no
emergency.read              org org own own own org  no
emergency.decide            org org -   -   -   -    no
emergency.end               org org own own own own  no
emergency.acknowledge       org org -   -   -   -    no
emergency.review            org org -   -   -   -    no
`;

/** Who may read each class of a person's data, by the same signs. No program ever may. */
export const goldenFields = `
name                        -   org org -   -   -    no
contact                     -   org org -   -   -    no
narrative                   -   org org -   -   -    no
face                        -   org org -   -   -    no
place_of_safety             -   org own -   -   -    no
`;

export const goldenColumns = ["administrator", "supervisor", "case_worker", "analyst", "viewer", "auditor"] as const;

/** What a role that somebody has for an emergency only does not give: what would outlive it, or approve itself. */
export const goldenOwnRoles = `
invitation.make
key.grant
key.revoke
key.rotate
key.choose_keepers
desk.vet
case.hand_over
partner.confirm
agreement.propose
agreement.approve
emergency.decide
emergency.acknowledge
emergency.review
`;
