import { frames as bn } from "./bn.ts";
import { frames as en } from "./en.ts";
import { frames as fil } from "./fil.ts";
import type { FrameSet, RegionalLanguage } from "./frame-set.ts";
import { frames as hi } from "./hi.ts";
import { frames as id } from "./id.ts";
import { frames as km } from "./km.ts";
import { frames as lo } from "./lo.ts";
import { frames as ms } from "./ms.ts";
import { frames as my } from "./my.ts";
import { frames as ne } from "./ne.ts";
import { frames as si } from "./si.ts";
import { frames as ta } from "./ta.ts";
import { frames as th } from "./th.ts";
import { frames as ur } from "./ur.ts";
import { frames as vi } from "./vi.ts";
import { frames as zh } from "./zh.ts";

/** The frames of every language. */
export const regionalFrames: Readonly<Record<RegionalLanguage, FrameSet>> = {
  en,
  id,
  th,
  vi,
  km,
  my,
  zh,
  ms,
  lo,
  fil,
  hi,
  bn,
  ne,
  si,
  ta,
  ur,
};
