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
    "bride-under-eighteen": [
      "(11|12|13|14|15|16|17) (anyos|taong gulang) [na] (babae|dalaga|anak|dalagita|nobya) [na] (ipapakasal|ikakasal|pakakasalan|ipinakasal|mapapangasawa)",
      "(ipapakasal|ipinakasal|ikakasal|pakasalan) [na|ang] (menor de edad|dalagita|bata|13 anyos|14 anyos|15 anyos|16 anyos)",
    ],
    "marriage-debt": [
      "(bayaran|ibalik|isauli) [mo|muna|mo muna] ang (dote|ibinayad|binayad|ginastos) [sa|namin|ko] (kasal|sa kasal|sa iyo|pamilya mo|sa pamilya mo) [bago|muna]",
      "(binili|binayaran) (kita|ka) [na|namin|nila] (kaya|kayat) (hindi ka|di ka) (pwedeng|puwedeng|makakaalis|maaaring) [umalis]",
    ],
  },
};
