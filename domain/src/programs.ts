import { z } from "zod";
import { actionIds } from "./policy/actions.ts";
import { longestProgramDays } from "./policy/program-actions.ts";
import { roles } from "./policy/roles.ts";

export const makeProgramSchema = z.object({
  name: z.string().trim().min(1).max(80),
  actions: z.array(z.enum(actionIds)).min(1).max(actionIds.length),
  days: z.int().min(1).max(longestProgramDays),
});
export type MakeProgram = Readonly<z.infer<typeof makeProgramSchema>>;

export const programStates = ["active", "expired", "withdrawn", "maker_left"] as const;
export type ProgramState = (typeof programStates)[number];

/** A program of the organisation. Its token is not here: it was shown once and only its hash is kept. */
export const programSchema = z.object({
  id: z.string(),
  name: z.string(),
  actions: z.array(z.enum(actionIds)),
  roles: z.array(z.enum(roles)).describe("of its maker when it was made; never more than its maker has now"),
  state: z.enum(programStates),
  madeBy: z.string(),
  madeAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  may: z.object({ withdraw: z.boolean() }),
});
export type Program = Readonly<z.infer<typeof programSchema>>;
