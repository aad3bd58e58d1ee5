import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedMarriageId } from "./indicators.ts";

export const fil: PhraseFile<ForcedMarriageId> = {
  review: unreviewed,
  phrases: {
    "bride-offered-for-money": ["(mail order bride|bibili ng asawa|benta ng asawa|bride for sale)"],
    "marriage-abroad-for-money": [
      "(magpakasal|pakasalan|mapangasawa) [sa|ng|ka] (chinese|foreigner|korean|kano|intsik) [at|tapos|kapalit] (may pera|kapalit|bibigyan|bayad|pamilya|php)",
    ],
    "married-against-will": [
      "(pinilit|sapilitang|pwersahang) [na|akong|siyang|ako] (magpakasal|ikasal|pakasal|kasal|ipakasal)",
    ],
  },
};
