import { z } from "zod";

/** A picture that records of a campaign show, by its hash; the picture itself is never taken in. */
export const sharedPictureSchema = z.object({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("PDQ; of several forms the one most often shown"),
  records: z.int().positive().describe("records of this campaign that show it"),
  forms: z.int().positive().describe("different hashes that count as this picture, in all campaigns"),
  /** It stands in so many campaigns that nothing ties to one another that it says nothing: a stock picture, a logo. */
  isCommon: z.boolean(),
  campaigns: z.int().nonnegative().describe("other campaigns that show it"),
  /** Those with most records first, at most 10. */
  others: z.array(
    z.object({
      campaign: z.string().regex(/^[0-9a-f]{12}$/),
      title: z.string(),
      records: z.int().positive(),
      bits: z.int().min(0).max(256).describe("bits of 256 that differ between the nearest forms here and there"),
      sameRing: z.boolean(),
    }),
  ),
});
export type SharedPicture = Readonly<z.infer<typeof sharedPictureSchema>>;

/** Pictures that records of a campaign share with each other and with other campaigns. A hint beside others, never a finding. */
export const campaignPicturesSchema = z.object({
  /** Those shared with other campaigns first, common ones last; at most 20. */
  pictures: z.array(sharedPictureSchema),
  total: z.int().nonnegative(),
  named: z.int().nonnegative().describe("records of this campaign that name a picture"),
  /** Bits of 256 in which two hashes may differ and count as one picture. */
  nearBits: z.int().positive(),
  /** Groups of campaigns, untied to one another, above which a picture is common. */
  mostUntied: z.int().positive(),
});
export type CampaignPictures = Readonly<z.infer<typeof campaignPicturesSchema>>;
