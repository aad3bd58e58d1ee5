import { z } from "zod";
import { idSchema } from "../cases/save.ts";
import { forgettings } from "../consents/consent-codes.ts";
import { disclosurePurposes } from "../consents/purposes.ts";
import { deskClosures, deskKinds, vettingStates, vettingWays } from "./desk-codes.ts";
import { isGenericName } from "./generic-name.ts";

const words = (max: number) => z.string().trim().max(max);
const once = <Shape extends z.ZodType>(list: z.ZodArray<Shape>) =>
  list.refine((all) => new Set(all).size === all.length, "each once");

/** One desk as somebody writes it into the directory. What it is, never what it told anybody. */
export const writeDeskSchema = z
  .strictObject({
    name: words(200)
      .min(3)
      .refine((name) => !isGenericName(name), "name the unit, not the service"),
    kind: z.enum(deskKinds),
    country: z.string().regex(/^[A-Z]{2}$/),
    area: words(200).default(""),
    languages: once(z.array(z.string().regex(/^[a-z]{3}$/)).max(40)),
    purposes: once(z.array(z.enum(disclosurePurposes)).min(1).max(disclosurePurposes.length)),
    canHoldOrRemove: z.boolean().describe("it can detain or deport somebody"),
    forgetting: z.enum(forgettings).describe("whether it can forget when a person asks"),
    forgettingLaw: words(300).default("").describe("the law that makes it keep, named"),
    closedTo: once(z.array(z.enum(deskClosures)).max(deskClosures.length)).default([]),
    contact: words(1000).default(""),
    contactIsPublic: z.boolean().default(false).describe("printed anyway; otherwise it is sealed"),
    partnerId: idSchema.nullable().default(null).describe("the partner whose node it works on; null: reached by hand"),
  })
  .refine(({ forgetting, forgettingLaw }) => forgetting !== "must_keep" || forgettingLaw !== "", {
    message: "name the law",
    path: ["forgettingLaw"],
  });
export type WriteDesk = Readonly<z.infer<typeof writeDeskSchema>>;

/** Somebody vouches for a desk, with how it was looked at and until when that holds. */
export const vetDeskSchema = z.strictObject({
  ways: once(z.array(z.enum(vettingWays)).min(1).max(vettingWays.length)),
  nextCheck: z.iso.date(),
  version: z.int().positive(),
});
export type VetDesk = Readonly<z.infer<typeof vetDeskSchema>>;

/** A desk as the directory shows it. */
export const deskSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(deskKinds),
  country: z.string(),
  area: z.string(),
  languages: z.array(z.string()),
  purposes: z.array(z.enum(disclosurePurposes)),
  canHoldOrRemove: z.boolean(),
  forgetting: z.enum(forgettings),
  forgettingLaw: z.string(),
  closedTo: z.array(z.enum(deskClosures)),
  contact: z.string().nullable().describe("null when it is sealed and this session cannot open it"),
  contactIsPublic: z.boolean(),
  partnerId: z.string().nullable(),
  vetting: z.object({
    state: z.enum(vettingStates),
    by: z.string().nullable(),
    at: z.string().nullable(),
    ways: z.array(z.enum(vettingWays)),
    nextCheck: z.string().nullable(),
  }),
  version: z.int().positive(),
  may: z.object({ change: z.boolean(), vet: z.boolean(), close: z.boolean() }),
});
export type DeskView = Readonly<z.infer<typeof deskSchema>>;
