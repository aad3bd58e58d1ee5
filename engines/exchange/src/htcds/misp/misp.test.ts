import { htcdsCodeLists, htcdsFieldList, type HtcdsRecord } from "@suar/domain/htcds";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { mispTaxonomy, mispValue } from "./misp-taxonomy.ts";
import { mispTemplate } from "./misp-template.ts";
import { writeMispIncident } from "./write-misp-incident.ts";

/** The shape that MISP's own schema asks of an object template: closed, with these types. */
const templateShape = {
  type: "object",
  additionalProperties: false,
  required: ["attributes", "version", "description", "meta-category", "name", "uuid"],
  properties: {
    attributes: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["misp-attribute", "ui-priority", "description"],
        properties: {
          description: { type: "string" },
          "misp-attribute": { enum: ["text", "datetime", "counter", "url"] },
          "ui-priority": { type: "number" },
          multiple: { type: "boolean" },
          disable_correlation: { type: "boolean" },
          values_list: { type: "array", uniqueItems: true, items: { type: "string" } },
        },
      },
    },
    version: { type: "integer" },
    description: { type: "string" },
    "meta-category": { enum: ["file", "network", "financial", "misc", "internal"] },
    name: { type: "string" },
    uuid: { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" },
    requiredOneOf: { type: "array", uniqueItems: true, items: { type: "string" } },
  },
};

const named = (more: object) => ({
  type: "array",
  uniqueItems: true,
  items: {
    type: "object",
    additionalProperties: false,
    required: ["value"],
    properties: { value: { type: "string", pattern: "^[a-z0-9-]+$" }, expanded: { type: "string" }, ...more },
  },
});

/** The shape that MISP's own schema asks of a taxonomy. */
const taxonomyShape = {
  type: "object",
  additionalProperties: false,
  required: ["namespace", "description", "version", "predicates"],
  properties: {
    namespace: { type: "string" },
    expanded: { type: "string" },
    description: { type: "string" },
    version: { type: "integer" },
    refs: { type: "array", uniqueItems: true, items: { type: "string" } },
    predicates: named({ description: { type: "string" } }),
    values: {
      type: "array",
      uniqueItems: true,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["predicate"],
        properties: { predicate: { type: "string" }, entry: named({}) },
      },
    },
  },
};

const ajv = new Ajv2020();
const row: HtcdsRecord = {
  vic_TypeOfExploitation: ["ForcedCriminality", "ForcedLabour"],
  vic_ForcedLabourIndustry: "F_Construction",
  hte_Country: "KH",
  hte_Type: "Exploitation",
  hte_Date: "2025-06-07",
};

describe("writing an incident for MISP", () => {
  test.each(
    htcdsFieldList
      .filter(({ identifying, section }) => identifying === true || section === "person")
      .map(({ id }) => [id]),
  )("refuses a row with %s", (field) => {
    expect(writeMispIncident({ ...row, [field]: "x" })).toEqual({ kind: "identity", fields: [field] });
  });

  test("refuses fields that it does not know, and the row's own id", () => {
    const strange = { ...row, nickname: "x", suar_RecordId: "1" } as HtcdsRecord;
    expect(writeMispIncident(strange)).toEqual({ kind: "identity", fields: ["nickname", "suar_RecordId"] });
  });

  test("writes nothing when there is nothing to tell", () => {
    expect(writeMispIncident({})).toEqual({ kind: "nothing" });
    expect(writeMispIncident({ cas_Status: "Active" })).toEqual({ kind: "nothing" });
  });

  test("gives coded facts, country and year, and tags for the event", () => {
    const written = writeMispIncident(row);
    expect(written).toMatchObject({ kind: "incident", incident: { name: "trafficking-incident" } });
    if (written.kind !== "incident") return;
    expect(written.incident.Attribute.map(({ object_relation, value }) => [object_relation, value])).toEqual([
      ["exploitation-type", "forced-criminality"],
      ["exploitation-type", "forced-labour"],
      ["labour-industry", "construction"],
      ["event-type", "exploitation"],
      ["country-of-exploitation", "KH"],
      ["year", "2025"],
    ]);
    expect(written.incident.tags).toContain('human-trafficking:exploitation-type="forced-criminality"');
    expect(JSON.stringify(written)).not.toContain("06-07");
  });
});

describe("what is published for MISP", () => {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

  test("is the taxonomy of the code lists, in MISP's shape", async () => {
    const isValid = ajv.compile(taxonomyShape);
    expect(isValid(mispTaxonomy()), JSON.stringify(isValid.errors)).toBe(true);
    await expect(json(mispTaxonomy())).toMatchFileSnapshot(
      "../../../misp/taxonomies/human-trafficking/machinetag.json",
    );
  });

  test("is the template of an incident, in MISP's shape, with no place for words or people", async () => {
    const isValid = ajv.compile(templateShape);
    const template = mispTemplate();
    expect(isValid(template), JSON.stringify(isValid.errors)).toBe(true);
    expect(Object.keys(template.attributes).join(" ")).not.toMatch(
      /name|birth|phone|email|address|document|comment|description/,
    );
    await expect(json(template)).toMatchFileSnapshot("../../../misp/objects/trafficking-incident/definition.json");
  });

  test("has every predicate's values once, and values for all codes", () => {
    for (const { predicate, entry } of mispTaxonomy().values)
      expect(new Set(entry.map(({ value }) => value)).size, predicate).toBe(entry.length);
    expect(htcdsCodeLists["exploitation-type"].codes.map(({ id }) => mispValue(id))).toContain(
      "forced-military-by-non-state-actors",
    );
    expect(["NGO", "QQ", "4Sale", "A_AgricultureForestryAndFishing"].map(mispValue)).toEqual([
      "ngo",
      "qq",
      "4-sale",
      "agriculture-forestry-and-fishing",
    ]);
  });
});
