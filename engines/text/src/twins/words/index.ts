import { en } from "./en.ts";
import { id } from "./id.ts";
import { ms } from "./ms.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { km } from "./km.ts";
import { lo } from "./lo.ts";
import { my } from "./my.ts";
import { fil } from "./fil.ts";
import { zh } from "./zh.ts";
import { hi } from "./hi.ts";
import { bn } from "./bn.ts";
import { ne } from "./ne.ts";
import { si } from "./si.ts";
import { ta } from "./ta.ts";
import { ur } from "./ur.ts";
import type { PhraseLanguage } from "../../indicators/indicator.ts";
import type { ConceptWords } from "../concepts.ts";

/** The words of every language. */
export const allWords: Readonly<Record<PhraseLanguage, ConceptWords>> = {
  en,
  id,
  ms,
  th,
  vi,
  km,
  lo,
  my,
  fil,
  zh,
  hi,
  bn,
  ne,
  si,
  ta,
  ur,
};
