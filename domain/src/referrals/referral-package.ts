import { z } from "zod";
import { certainties } from "../certainty.ts";
import { idSchema } from "../cases/save.ts";
import { consentForms, disclosureBases, forgettings, interpreters } from "../consents/consent-codes.ts";
import { disclosedClasses, type DisclosedClass } from "../consents/disclosed-classes.ts";
import { disclosurePurposes, isNeeded } from "../consents/purposes.ts";
import { toldDateSchema } from "../time.ts";

const classSchema = z.enum(disclosedClasses);
const classList = z
  .array(classSchema)
  .min(1)
  .max(disclosedClasses.length)
  .refine((list) => new Set(list).size === list.length, "each class once");

/** On what each class travels, for the recipient to hold to: the consent inside, or the law that stands instead. */
export const carriedBasisSchema = z.strictObject({
  entry: idSchema,
  basis: z.enum(disclosureBases),
  classes: classList,
  at: z.iso.datetime(),
  until: z.iso.datetime(),
  consent: z
    .strictObject({
      form: z.enum(consentForms),
      language: z.string().regex(/^[a-z]{3}$/),
      interpreting: z.enum(interpreters),
      heardForgetting: z.enum(forgettings),
    })
    .nullable(),
  law: z.string().max(300).nullable(),
});
export type CarriedBasis = Readonly<z.infer<typeof carriedBasisSchema>>;

/** One fact as it leaves: its class, and the words. */
export const sentFactSchema = z.strictObject({
  class: classSchema,
  kind: z.enum(["name", "other_name", "phone", "email", "account", "address", "narrative", "words"]),
  value: z.string().min(1).max(20_000),
  certainty: z.enum(certainties),
  told: toldDateSchema.nullable(),
});
export type SentFact = Readonly<z.infer<typeof sentFactSchema>>;

const carriesMore = ({
  purpose,
  bases,
  facts,
}: {
  readonly purpose: (typeof disclosurePurposes)[number];
  readonly bases: readonly CarriedBasis[];
  readonly facts: readonly SentFact[];
}): boolean => {
  const held = new Map<DisclosedClass, CarriedBasis>();
  for (const basis of bases) for (const one of basis.classes) held.set(one, basis);
  return facts.some((fact) => {
    const basis = held.get(fact.class);
    return basis === undefined || (basis.basis !== "order_of_law" && !isNeeded(purpose, fact.class));
  });
};

/**
 * What is told to a recipient, whole and for good: the facts, the basis of every class, and nothing that leads back to the
 * sender's records but the referral's own number. No class of it can be a place of safety or a face.
 */
export const referralPackageSchema = z
  .strictObject({
    version: z.literal(1),
    purpose: z.enum(disclosurePurposes),
    urgent: z.boolean(),
    bases: z.array(carriedBasisSchema).min(1).max(disclosedClasses.length),
    facts: z.array(sentFactSchema).min(1).max(100),
    synthetic: z.boolean(),
  })
  .refine(
    ({ bases }) => {
      const all = bases.flatMap((basis) => basis.classes);
      return new Set(all).size === all.length;
    },
    { message: "each class on one basis", path: ["bases"] },
  )
  .refine((given) => !carriesMore(given), { message: "a fact without a basis, or not needed", path: ["facts"] });
export type ReferralPackage = Readonly<z.infer<typeof referralPackageSchema>>;

/** The classes of a package's facts, each once, in the list's order. */
export const classesOfPackage = ({ facts }: Pick<ReferralPackage, "facts">): readonly DisclosedClass[] =>
  disclosedClasses.filter((one) => facts.some((fact) => fact.class === one));
