import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const fil: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(kahit|pwede) (menor de edad|minor|wala pang 18|under 18|17 below)",
      "(menor de edad|minor) (pwede|ok lang|tanggap)",
    ],
    "age-changed-on-papers": [
      "(babaguhin|papalitan|dadagdagan) ang edad (sa|mo sa) (passport|papel|birth certificate)",
    ],
    "child-sent-to-work": [
      "(ipadala|papuntahin) (ang|nyo ang) (anak|anak na babae) (para|sa) (magtrabaho|trabaho|maynila)",
      "(hanap|naghahanap ng) (babae|bata) (edad|age|na) (12|13|14|15)",
    ],
  },
};
