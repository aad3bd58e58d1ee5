import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SextortionId } from "./indicators.ts";

export const fil: PhraseFile<SextortionId> = {
  review: unreviewed,
  phrases: {
    "pay-or-publish": [
      "(magpadala|magbayad|send|bayad|mag gcash) [ka|ng|na] [ng|php|5k|pera|10k] (kung hindi|kundi|or else|or|pag hindi) [ko|ikakalat|isesend|ipopost] (ikakalat|isesend|ipopost|kakalat|ko isend|ilalabas|ipapakalat)",
    ],
    "recorded-secretly": [
      "(na record|narecord|nirecord|may video) [ko|na|ako|kita] [kita|ng|ang|mo|vc] (hubad|nagsasalsal|video call|nude|vc|scandal|nakahubad)",
    ],
    "contacts-will-see": [
      "(isesend|ipapakalat|ikakalat|isend) [ko|sa|lahat|to] [sa] [lahat] [ng] (friends mo|pamilya mo|contacts mo|facebook friends|asawa mo|kaklase mo|friends list)",
    ],
    "more-pictures-demanded": [
      "(magpadala|magsend|mag send|padalhan mo ako) [ka] [pa] (ng|ulit ng) (marami pang|iba pang|panibagong|mas maraming|isa pang|hubad na) (picture|pictures|litrato|video|larawan|nudes) [kung hindi|kundi|o]",
      "(isa pang|marami pang) (hubad na litrato|nude|nudes|hubad na picture|video) (kung hindi|kundi|o ikakalat|o ipo post)",
    ],
  },
};
