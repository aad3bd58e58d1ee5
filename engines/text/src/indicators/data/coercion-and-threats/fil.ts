import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const fil: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": ["(sinasaktan|binubugbog|kinukuryente|pinapahirapan) (kami|ako|sila|nila|ng)"],
    "threat-to-family": [
      "alam (namin|ko) kung (saan|nasaan) (nakatira|ang) (ang|) pamilya mo",
      "(sasaktan|papatayin|pupuntahan) (namin|ko) [ang] pamilya mo",
    ],
    "threat-of-police": [
      "(ipapakulong|ipapahuli|isusumbong) (ka|kayo|kita) (namin|sa pulis|sa immigration) (kapag|pag|kung) (tumakas|umalis)",
    ],
    "threat-to-publish-pictures": ["(ikakalat|ipopost|ipapasa) (ko|namin) [ang] (nudes|hubad|video|litrato) mo"],
  },
};
