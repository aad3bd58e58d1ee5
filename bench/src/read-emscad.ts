import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { findEntities, foldText } from "@suar/text";
import { cleanAdvert, distinctKeys, type LabelledAdvert, readModelWords } from "@suar/text/risk/learning";
import { readColumn } from "./read-planted.ts";

/** The fields that the floors name. No other column of the data is read, the label and the group excepted. */
const fields = ["title", "company_profile", "description", "requirements", "benefits"] as const;
type Field = (typeof fields)[number];

/** One advert of the research data, cleaned, and as its copy holds it. */
export interface EmscadAdvert {
  readonly id: string;
  readonly group: string;
  readonly isFraud: boolean;
  readonly clean: Readonly<Record<Field, string>>;
  readonly raw: string;
}

/** Reads the adverts in the order of the file. Errors: those of the reader. */
export async function readEmscad(file: string): Promise<readonly EmscadAdvert[]> {
  const column = (name: string): Promise<Map<string, string>> => readColumn(file, name, "row_id");
  const [labels, groups, ...texts] = await Promise.all([
    column("fraudulent"),
    column("neardup_group"),
    ...fields.map(column),
  ]);
  return [...labels].map(([id, label]) => {
    const raw = texts.map((values) => values.get(id) ?? "");
    const cleanOf = (field: Field): string => cleanAdvert(raw[fields.indexOf(field)] ?? "");
    return {
      id,
      group: groups.get(id) ?? "",
      isFraud: label === "1",
      clean: {
        title: cleanOf("title"),
        company_profile: cleanOf("company_profile"),
        description: cleanOf("description"),
        requirements: cleanOf("requirements"),
        benefits: cleanOf("benefits"),
      },
      raw: raw.join("\n"),
    };
  });
}

/** The one plain text that is scored: title, profile, description, requirements, benefits. */
export const textOf = ({ clean }: EmscadAdvert): string => fields.map((field) => clean[field]).join("\n");

/** What is done to an advert to see whether its score stands: the name of the change, and the changed text. */
export async function readChanges(): Promise<Readonly<Record<string, (advert: EmscadAdvert) => string>>> {
  const path = fileURLToPath(new URL("../../engines/text/test-data/company-profiles.json", import.meta.url));
  const { profiles } = JSON.parse(await readFile(path, "utf8")) as { readonly profiles: readonly string[] };
  return {
    "own profile stripped": (advert) => textOf({ ...advert, clean: { ...advert.clean, company_profile: "" } }),
    ...Object.fromEntries(
      profiles.map((profile, at) => [
        `generic profile ${at + 1} added`,
        (advert: EmscadAdvert) => `${textOf(advert)}\n${profile}`,
      ]),
    ),
    "quotation marks wrongly decoded": (advert) => textOf(advert).replaceAll("'", "€™").replaceAll('"', "€œ"),
    "first 600 characters": (advert) => textOf(advert).slice(0, 600),
    "first 300 characters": (advert) => textOf(advert).slice(0, 300),
    "first 120 characters": (advert) => textOf(advert).slice(0, 120),
  };
}

/** An advert, or a change of it, as features. */
export function toLabelled(advert: EmscadAdvert, text: string): LabelledAdvert {
  const folded = foldText(text);
  const keys = distinctKeys(readModelWords(folded, findEntities(folded)));
  return { keys, group: advert.group, isFraud: advert.isFraud };
}
