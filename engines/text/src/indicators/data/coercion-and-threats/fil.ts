import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const fil: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": [
      "(sinasaktan|binubugbog|kinukuryente|pinapahirapan) (kami|ako|sila|nila|ng)",
      "(binubugbog|binugbog|sinasaktan|sinaktan|kinukuryente|kinuryente|tinorture|sinampal|pinalo|ginahasa|hinampas|sinuntok)",
    ],
    "threat-to-family": [
      "alam (namin|ko) kung (saan|nasaan) (nakatira|ang) (ang|) pamilya mo",
      "(sasaktan|papatayin|pupuntahan) (namin|ko) [ang] pamilya mo",
      "(alam|kilala) [ko|namin|nila] [kung] [saan|ang] (nakatira|bahay|pamilya) [ang|mo|ng] [pamilya|mo]",
      "(sasaktan|papatayin|babalikan) (ang|namin ang) pamilya",
    ],
    "threat-of-police": [
      "(ipapakulong|ipapahuli|isusumbong) (ka|kayo|kita) (namin|sa pulis|sa immigration) (kapag|pag|kung) (tumakas|umalis)",
    ],
    "threat-to-publish-pictures": [
      "(ikakalat|ipopost|ipapasa) (ko|namin) [ang] (nudes|hubad|video|litrato) mo",
      "(ikakalat|ipo post|ipopost|isesend|ise send|ilalabas|i uupload) (ko|namin) [ang|lahat|yung] (video|nudes|pictures|scandal|hubad|picture|litrato)",
    ],
    "threat-of-violence": [
      "(papatayin|bubugbugin|sasaktan|papatayin ka|kukuryentehin|babarilin) (ka|kita|kami|ako|nila|siya|kayo|namin)",
      "(pinagbantaan|binantaan|tinakot) [kami|ako|na|nila] [na] (papatayin|sasaktan|ibebenta|bubugbugin)",
    ],
    "cut-off-from-family": [
      "(bawal|hindi|di|ayaw) [kaming|akong|pwedeng|ako|kami|makausap] [tumawag|pwedeng] (tumawag|kontakin|makatawag|makausap|mag chat|makipag usap) [sa|ang] (pamilya|bahay|magulang|anak|asawa)",
      "bawal (mag phone|tumawag|mag cellphone)",
    ],
  },
};
