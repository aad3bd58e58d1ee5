import { z } from "zod";

const count = z.int().nonnegative();

/** A stretch of time in which something came much faster than it usually does. */
export const burstSchema = z.object({
  start: z.string().describe("ISO 8601, UTC"),
  end: z.string(),
  posts: z.int().positive(),
});

/**
 * Accounts that post the same campaigns or links at the same time more than chance explains. It says nothing about why, and
 * nothing about a person: a company with several accounts posts so too.
 */
export const accountGroupSchema = z.object({
  group: z.string().regex(/^[0-9a-f]{12}$/),
  /** Most posts together first, at most 200. */
  accounts: z.array(
    z.object({
      account: z.string(),
      posts: count.describe("of its posts that are in a campaign, or have a link of one"),
      together: count.describe("what it posted while another of the group posted the same"),
      expected: z.number().nonnegative().describe("so many of these that chance would give"),
    }),
  ),
  /** What they posted together beyond chance, at most 50. */
  objects: z.array(z.object({ kind: z.enum(["campaign", "url"]), value: z.string(), accounts: z.int().positive() })),
  /** Two accounts each, those with most meetings first, at most 300. */
  edges: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      meetings: z.int().positive(),
      seconds: z.number().nonnegative().describe("between the two posts of a meeting, on average"),
    }),
  ),
  /** Posts by the hour of the day, UTC: 24 counts. */
  hours: z.array(count).length(24),
  /** The longest run of hours with hardly a post; a sleeping person has some 6 to 8. */
  quietHours: count,
  bursts: z.array(burstSchema),
  /** Bits beyond chance and beyond naming the group: 14 is one in 16,000. */
  bits: z.number(),
  total: z.object({ accounts: z.int().positive(), objects: z.int().positive(), edges: count, posts: count }),
  synthetic: z.boolean(),
});
export type AccountGroup = Readonly<z.infer<typeof accountGroupSchema>>;

/** A tag that several accounts fill in a burst with texts of the same campaigns. */
export const floodedTagSchema = z.object({
  tag: z.string(),
  posts: z.int().positive(),
  accounts: z.int().positive(),
  burst: burstSchema,
  sharedPosts: z.int().positive().describe("of the burst, whose text several accounts share"),
  sharedAccounts: z.int().positive(),
});
export type FloodedTag = Readonly<z.infer<typeof floodedTagSchema>>;

/** Many accounts that speak of one employer, in the same words or in one burst, and of hardly any other. */
export const chorusSchema = z.object({
  employer: z.string(),
  accounts: z.int().positive(),
  onlyThis: count.describe("accounts that speak of no other employer"),
  expected: z.number().nonnegative().describe("so many of these that the corpus lets expect"),
  posts: z.int().positive(),
  sharedPosts: count,
  burst: burstSchema.nullable(),
});
export type Chorus = Readonly<z.infer<typeof chorusSchema>>;

/** What a list says of a group. */
export const accountGroupRowSchema = accountGroupSchema
  .pick({ group: true, bits: true, total: true, quietHours: true, synthetic: true })
  .extend({ bursts: count, names: z.array(z.string()).describe("of its first accounts") });
export type AccountGroupRow = Readonly<z.infer<typeof accountGroupRowSchema>>;

/** Everything that was found of the accounts of a corpus. */
export const accountListSchema = z.object({
  groups: z.array(accountGroupRowSchema).describe("most surprising first, at most 500"),
  total: count,
  tags: z.array(floodedTagSchema),
  choruses: z.array(chorusSchema),
  hasAccounts: z.boolean().describe("false when no record of a campaign has both an account and a time"),
});
export type AccountList = Readonly<z.infer<typeof accountListSchema>>;

/** A group as a page shows it: its campaigns with their words. */
export const accountGroupViewSchema = accountGroupSchema.extend({
  importId: z.string(),
  importName: z.string(),
  campaigns: z.array(
    z.object({ campaign: z.string(), title: z.string(), language: z.string(), size: z.int().positive() }),
  ),
});
export type AccountGroupView = Readonly<z.infer<typeof accountGroupViewSchema>>;
