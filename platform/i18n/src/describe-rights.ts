import {
  areaIds,
  areas,
  exportLimitOf,
  fieldRightsOf,
  rightsOf,
  type Area,
  type FieldRight,
  type Right,
  type Role,
} from "@suar/domain/policy";
import type { Speaker } from "./describe.ts";

/** What a role may do, in phrases that go on from its title: "A case worker may" ... "write notes beside a lead". */
export interface RoleRights {
  /** "A case worker may". */
  readonly title: string;
  /** What the role is for, a sentence. */
  readonly about: string;
  readonly areas: readonly { readonly area: Area; readonly name: string; readonly rights: readonly string[] }[];
  /** What the role does not do although one might think so, sentences. */
  readonly never: readonly string[];
}

/** The rights of a role as people read them: the roles page and docs/roles.md. Made from the list that the node obeys. */
export function describeRole(speaker: Speaker, role: Role): RoleRights {
  const say = (id: Parameters<Speaker["formatMessage"]>[0]["id"], values: Record<string, string | number> = {}) =>
    speaker.formatMessage({ id }, values);
  const about = say(`roleAbout.${role}`);
  const rights = rightsOf(role);
  const fields = fieldRightsOf(role);
  const records = exportLimitOf([role], "record");
  const people = exportLimitOf([role], "person");
  const more: Readonly<Partial<Record<Area, readonly string[]>>> = {
    cases: [
      ...(fields.length === 0 ? [] : [say("rights.read", { fields: describeFields(speaker, fields) })]),
      ...(people === 0 ? [] : [say("rights.takeOutPeople", { people })]),
    ],
    leads: records === 0 ? [] : [say("rights.takeOut", { records })],
  };
  return {
    title: say(`roleMay.${role}`),
    about,
    areas: areaIds.flatMap((area) => {
      const nouns: readonly string[] = areas[area];
      const inArea = rights.filter(({ noun }) => nouns.includes(noun)).map((right) => describeRight(speaker, right));
      const phrases = [...inArea, ...(more[area] ?? [])];
      return phrases.length === 0 ? [] : [{ area, name: say(`area.${area}`), rights: phrases }];
    }),
    never: [
      ...(fields.length === 0 ? [say("rights.readNothing")] : []),
      ...(records + people === 0 ? [say("rights.takeOutNothing")] : []),
    ].filter((sentence) => !about.includes(sentence)),
  };
}

function describeRight(speaker: Speaker, { action, scope, needsReason }: Right): string {
  const phrase = speaker.formatMessage({ id: `may.${action}` });
  const owned = scope === "own" ? speaker.formatMessage({ id: "rights.own" }, { right: phrase }) : phrase;
  return needsReason ? speaker.formatMessage({ id: "rights.reason" }, { right: owned }) : owned;
}

/** Without a word for "and", which browsers do not have in every language. */
const describeFields = (speaker: Speaker, fields: readonly FieldRight[]): string =>
  speaker.formatList(
    fields.map(({ field, scope }) => {
      const phrase = speaker.formatMessage({ id: `mayRead.${field}` });
      return scope === "own" ? speaker.formatMessage({ id: "rights.ownPeople" }, { right: phrase }) : phrase;
    }),
    { type: "unit" },
  );
