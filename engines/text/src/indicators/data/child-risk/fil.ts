import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const fil: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(kahit|pwede) (menor de edad|minor|wala pang 18|under 18|17 below)",
      "(menor de edad|minor) (pwede|ok lang|tanggap)",
      "(kahit|ok lang|pwede) [na|ang|kahit] (minor|menor|menor de edad|16|17|15|below 18)",
      "(15|16|17|14) [years old|yrs old|anyos] (pwede|ok|up|pataas|tanggap)",
      "(pag|kahit|kung) (15|16|17|14) (inaayos|pwede|ok|gagawan)",
    ],
    "age-changed-on-papers": [
      "(babaguhin|papalitan|dadagdagan) ang edad (sa|mo sa) (passport|papel|birth certificate)",
      "(papalitan|babaguhin|dadayain|iibahin) [natin|namin|ang|yung] [ang|yung] (edad|age|birthday|birthdate)",
      "(pekeng|fake) (birth certificate|id|psa)",
      "(papalitan|babaguhin|aayusin|dadagdagan) ang edad [sa|mo]",
    ],
    "child-sent-to-work": [
      "(ipadala|papuntahin) (ang|nyo ang) (anak|anak na babae) (para|sa) (magtrabaho|trabaho|maynila)",
      "(hanap|naghahanap ng) (babae|bata) (edad|age|na) (12|13|14|15)",
      "(ipadala|pagtrabahuhin|pasamahin) [ang|mo|nyo] [ang] (anak|bata|dalaga)",
    ],
    "schooling-promised": [
      "(pag aaralin|papaaralin|libreng pag aaral) [namin|siya|sya|ang|basta|kapalit] (kapalit|basta|tutulong|katulong|habang|sa bahay|namin ang)",
    ],
  },
};
