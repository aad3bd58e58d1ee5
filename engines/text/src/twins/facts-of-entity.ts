import { contactTypes, type Entity, type EntityType, type TwinFactName } from "@suar/domain";
import { paySteps } from "./pay-steps.ts";

const contacts: ReadonlySet<EntityType> = new Set(contactTypes);

/** The facts that a thing named in a text stands for. Numbers of papers are nobody's business here and give none. */
export function factsOfEntity(entity: Entity): TwinFactName[] {
  const { type, value } = entity;
  if (contacts.has(type)) return [`contact:${type}:${value}`];
  switch (type) {
    case "place":
      return value.includes(":")
        ? [`place:${value}`, `country:${value.slice(0, value.indexOf(":"))}`]
        : [`country:${value}`];
    case "money":
      return [...paySteps(entity).map((at): TwinFactName => `pay:${at}`), ...sumsOf(value)];
    case "fee":
      return [`fee:${value.split(" ", 1)[0] ?? ""}`, ...sumsOf(value)];
    case "date":
      return [`date:${value}`];
    case "visa":
      return [`visa:${value}`];
    case "employer":
      return [`employer:${value}`];
    default:
      return [];
  }
}

/** Sums are numbers too: the same figure stands in every language. */
const sumsOf = (value: string): TwinFactName[] =>
  [...value.matchAll(/ (\d+)(?:-(\d+))?(?=\/|$)/g)].flatMap(([, low, high]) =>
    [low, high].flatMap((sum): TwinFactName[] => (sum === undefined ? [] : [`number:${Number(sum)}`])),
  );
